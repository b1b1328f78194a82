package com.ooma.office.billing.application.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.application.invoice.IssueBills;
import com.ooma.office.billing.application.usage.InMemoryCalls;
import com.ooma.office.billing.domain.charge.Bill;
import com.ooma.office.billing.domain.charge.Origin;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.invoice.InvoiceLine;
import com.ooma.office.billing.domain.invoice.Totals;
import com.ooma.office.billing.domain.subscription.BillingExamples;
import com.ooma.office.billing.domain.subscription.Subscription;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeTry;

/// What an account pays from its first order until it has left, whatever happens in between.
class MoneyOverTimeTest {

  private UUID account;
  private final InMemoryCalls calls = new InMemoryCalls();
  private InMemoryBooks books;

  @BeforeTry
  void open_the_books() {
    account = UUID.randomUUID();
    books = new InMemoryBooks();
  }

  @Property(tries = 500)
  void all_that_is_billed_is_what_was_agreed_for_each_day(@ForAll Random chance) {
    var history = new History(chance);

    play(history);

    var atOnce = Subscription.of(account);
    history.atOnce().forEach(change -> change.accept(atOnce));
    var owed = atOnce.endAfter(history.lastDay(), List.of()).map(Bill::total).orElse(Money.ZERO);
    var paid =
        books.invoices().stream().map(MoneyOverTimeTest::owed).reduce(Money.ZERO, Money::plus);
    assertEquals(owed, paid, () -> books.invoices().toString());
  }

  @Property(tries = 500)
  void credit_notes_are_parts_of_the_invoices_that_charged_their_days(@ForAll Random chance) {
    play(new History(chance));

    var left = new LinkedHashMap<UUID, Totals>();
    for (var made : books.invoices()) {
      var content = made.content();
      if (content.kind() == InvoiceKind.INVOICE) {
        left.put(content.invoiceId(), content.totals());
      }
      for (var part : content.corrects()) {
        var rest = left.get(part.invoiceId()).minus(part.givenBack());
        assertTrue(rest.ttc().compareTo(Money.ZERO) >= 0, made::toString);
        if (rest.ttc().equals(Money.ZERO)) {
          assertEquals(Totals.ZERO, rest, made::toString);
        }
        left.put(part.invoiceId(), rest);
      }
      for (var part : content.corrects()) {
        assertTrue(
            charged(part.invoiceId(), content)
                || left.entrySet().stream()
                    .filter(each -> charged(each.getKey(), content))
                    .allMatch(each -> each.getValue().equals(Totals.ZERO)),
            () -> part + " charged none of the days of " + content);
      }
    }
  }

  @Property(tries = 500)
  void bills_are_recomputed_from_what_was_heard_to_the_cent(@ForAll Random chance) {
    play(new History(chance));

    var recomputed =
        new RecomputeBills(books, books, calls, new InMemoryCredits())
            .handle(new RecomputeBills.Command(account));

    assertEquals(Money.ZERO, recomputed.difference(), recomputed::toString);
    assertTrue(
        recomputed.parts().stream().allMatch(part -> part.difference().equals(Money.ZERO)),
        recomputed::toString);
    assertEquals(
        books.invoices().stream().map(MoneyOverTimeTest::owed).reduce(Money.ZERO, Money::plus),
        recomputed.billed());
  }

  private boolean charged(UUID invoiceId, Invoice.Content note) {
    return books.invoices().stream()
        .map(Invoice.Snapshot::content)
        .filter(content -> content.invoiceId().equals(invoiceId))
        .flatMap(content -> content.lines().stream())
        .filter(line -> line.quantity() > 0)
        .anyMatch(line ->
            note.lines().stream()
                .filter(credit -> credit.quantity() > 0)
                .anyMatch(credit -> isForSome(credit, line)));
  }

  /// Whether both are for days of the same seat, or the same option.
  private static boolean isForSome(InvoiceLine credit, InvoiceLine line) {
    return credit.product() == line.product()
        && credit.days().overlaps(line.days())
        && origins(credit)
            .anyMatch(given -> origins(line).anyMatch(charged -> charged.isSameThing(given)));
  }

  private static Stream<Origin> origins(InvoiceLine line) {
    return Optional.ofNullable(line.basis()).orElseThrow().origins().stream();
  }

  /// Day by day: what is heard, then the bill run; each document is what the preview said.
  private void play(History history) {
    var heard = history.heard();
    for (var day = History.START; !day.isAfter(history.lastDay()); day = day.plusDays(1)) {
      for (var news : heard) {
        if (news.heard().equals(day)) {
          var subscription = books.openForUpdate(account);
          news.change().accept(subscription);
          books.save(subscription);
        }
      }
      runBills(day);
    }
    var dayAfter = history.lastDay().plusDays(1);
    runBills(dayAfter);
    asPreviewed(() -> {
      new EndSubscription(books, calls, issueBills(dayAfter))
          .handle(new EndSubscription.Command(account, history.lastDay()));
      return true;
    });
    assertEquals(Optional.empty(), preview());
  }

  private void runBills(LocalDate day) {
    var run = new BillNextPeriod(books, calls, issueBills(day), at(day));
    while (asPreviewed(() -> !run.handle(new BillNextPeriod.Command(account)).isEmpty())) {}
  }

  private boolean asPreviewed(BooleanSupplier step) {
    int before = books.invoices().size();
    var previewed = preview();

    boolean done = step.getAsBoolean();

    var made = books.invoices().subList(before, books.invoices().size());
    if (done) {
      assertEquals(
          previewed.map(MoneyOverTimeTest::told).stream().toList(),
          made.stream().map(MoneyOverTimeTest::told).toList());
    } else {
      assertEquals(List.of(), made);
    }
    return done;
  }

  private static String told(PreviewBill.View view) {
    var lines = view.lines().stream().map(line -> line.description() + line.days() + line.ttc());
    return view.kind() + " " + view.period() + " " + view.totals() + lines.toList();
  }

  private static String told(Invoice.Snapshot made) {
    var content = made.content();
    var lines = content.lines().stream().map(line -> line.description() + line.days() + line.ttc());
    return content.kind() + " " + content.period() + " " + content.totals() + lines.toList();
  }

  private static Money owed(Invoice.Snapshot made) {
    var ttc = made.content().totals().ttc();
    assertTrue(ttc.cents() > 0, made::toString);
    return switch (made.content().kind()) {
      case INVOICE -> ttc;
      case CREDIT_NOTE -> ttc.negated();
    };
  }

  private Optional<PreviewBill.View> preview() {
    return new PreviewBill(books, calls, issueBills(History.START))
        .handle(new PreviewBill.Command(account));
  }

  private IssueBills issueBills(LocalDate day) {
    return new IssueBills(
        books, new InMemoryCredits(), () -> BillingExamples.SELLER, UUID::randomUUID, at(day));
  }

  private static Clock at(LocalDate day) {
    var morning = day.atTime(9, 0).atZone(BusinessCalendar.PARIS).toInstant();
    return Clock.fixed(morning, BusinessCalendar.PARIS);
  }
}
