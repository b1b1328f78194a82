package com.ooma.office.billing.application.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.billing.application.invoice.IssueBills;
import com.ooma.office.billing.application.subscription.BillNextPeriod;
import com.ooma.office.billing.application.subscription.InMemoryBooks;
import com.ooma.office.billing.application.subscription.InMemoryCredits;
import com.ooma.office.billing.application.subscription.PreviewBill;
import com.ooma.office.billing.application.usage.InMemoryCalls;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.run.RunState;
import com.ooma.office.billing.domain.run.RunStep.Outcome;
import com.ooma.office.billing.domain.subscription.BillingExamples;
import com.ooma.office.billing.domain.subscription.Subscription;
import com.ooma.office.kernel.domain.BusinessCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A run dies between two of its transactions, or within one, and another process goes on.
class KilledBillRunTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
  private static final Clock MORNING =
      Clock.fixed(
          DAY.atTime(9, 0).atZone(BusinessCalendar.PARIS).toInstant(), BusinessCalendar.PARIS);

  private static final int ACCOUNTS = 5_300;
  private static final int CHUNK = 250;
  private static final int NEVER = -1;
  private static final List<Subscription.Snapshot> CUSTOMERS =
      Stream.generate(() -> BillingExamples.subscription(1, DAY).snapshot())
          .limit(ACCOUNTS)
          .toList();

  /// Steps of a run are the taking in of accounts (the 1st, 22nd and 25th), and the chunks of them
  /// between.
  static IntStream boundaries() {
    return IntStream.of(0, 1, 2, 20, 21, 22, 23, 24);
  }

  @ParameterizedTest
  @MethodSource("boundaries")
  void a_run_that_is_killed_goes_on_to_the_same_documents_and_numbers(int step) {
    var whole = new Process(NEVER, NEVER).runToTheEnd();

    assertEquals(whole, new Process(step, NEVER).runToTheEnd());
    assertEquals(whole, new Process(NEVER, step).runToTheEnd());
    assertEquals(ACCOUNTS, whole.size());
    assertEquals(
        IntStream.rangeClosed(1, ACCOUNTS).mapToObj("OO-2026-%06d"::formatted).toList(),
        whole.stream().map(invoice -> invoice.issue().number().text()).toList());
  }

  /// Dies once, and is started anew.
  private static final class Process {

    private final InMemoryBooks books = new InMemoryBooks();
    private final InMemoryCalls calls = new InMemoryCalls();
    private final InMemoryBillRuns runs;
    private final int killedWithin;
    private final int killedAfter;
    private long lastId;
    private int steps;

    /// @param killedWithin the step that is not committed
    /// @param killedAfter the step that is the last one to be committed
    Process(int killedWithin, int killedAfter) {
      this.killedWithin = killedWithin;
      this.killedAfter = killedAfter;
      CUSTOMERS.forEach(customer -> books.save(Subscription.from(customer)));
      runs =
          new InMemoryBillRuns(
              books, CUSTOMERS.stream().map(Subscription.Snapshot::accountId).toList());
    }

    List<Invoice.Snapshot> runToTheEnd() {
      new RequestBillRun(runs, this::nextId, MORNING)
          .handle(new RequestBillRun.Command(DAY, false, "ops-1"));
      boolean killed;
      do {
        killed = dies();
      } while (killed);
      assertEquals(RunState.DONE, runs.state());
      assertEquals(Collections.nCopies(ACCOUNTS, Outcome.INVOICE), runs.outcomes());
      return books.invoices();
    }

    private boolean dies() {
      try {
        goOn();
        return false;
      } catch (Killed _) {
        return true;
      }
    }

    private void goOn() {
      var billing = new BillNextPeriod(books, calls, issueBills(), MORNING);
      var deal = new DealWithAccounts(runs, billing, new PreviewBill(books, calls, issueBills()));
      var extend = new ExtendBillRun(runs, MORNING);
      do {
        var pending = runs.pending();
        for (int from = 0; from < pending.size(); from += CHUNK) {
          var chunk = pending.subList(from, Math.min(from + CHUNK, pending.size()));
          commit(() -> deal.handle(new DealWithAccounts.Command(chunk)) > 0);
        }
      } while (commit(() -> extend.handle(new ExtendBillRun.Command())));
    }

    private boolean commit(BooleanSupplier transaction) {
      var booksBefore = books.checkpoint();
      var runsBefore = runs.checkpoint();
      long idBefore = lastId;
      int step = steps++;
      boolean done = transaction.getAsBoolean();
      if (step == killedWithin) {
        booksBefore.run();
        runsBefore.run();
        lastId = idBefore;
      }
      if (step == killedWithin || step == killedAfter) {
        throw new Killed();
      }
      return done;
    }

    private IssueBills issueBills() {
      return new IssueBills(
          books, new InMemoryCredits(), () -> BillingExamples.SELLER, this::nextId, MORNING);
    }

    private UUID nextId() {
      return new UUID(2, ++lastId);
    }
  }

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
