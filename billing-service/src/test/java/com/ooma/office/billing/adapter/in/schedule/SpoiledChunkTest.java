package com.ooma.office.billing.adapter.in.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.billing.application.run.FindBillRuns;
import com.ooma.office.billing.application.run.RequestBillRun;
import com.ooma.office.billing.application.run.SteerBillRun;
import com.ooma.office.billing.application.subscription.RegisterOrder;
import com.ooma.office.billing.application.subscription.StartSeat;
import com.ooma.office.billing.domain.run.RunState;
import com.ooma.office.billing.domain.run.RunStep.Outcome;
import com.ooma.office.billing.domain.subscription.BillingExamples;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.storage.NobodyElse;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Accounts of a chunk that can't be billed, or not now.
@QuarkusTest
@TestProfile(NobodyElse.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class SpoiledChunkTest {

  private static final String BREAK =
      "UPDATE subscription SET sealed_card = '\\x00' WHERE account_id = '%s'";

  private static final String LOCK =
      "SELECT FROM subscription WHERE account_id = '%s' FOR NO KEY UPDATE";

  @Inject BillRun billRun;
  @Inject RequestedBillRuns requestedBillRuns;
  @Inject RequestBillRun requestBillRun;
  @Inject SteerBillRun steerBillRun;
  @Inject FindBillRuns runs;
  @Inject StartSeat startSeat;
  @Inject RegisterOrder registerOrder;
  @Inject Clock clock;

  private final List<UUID> accounts = Stream.generate(UUID::randomUUID).limit(7).toList();
  private final UUID bad = accounts.get(3);
  private final UUID locked = accounts.get(5);

  @Test
  void those_that_can_be_billed_are() throws SQLException {
    subscribe();
    execute(BREAK.formatted(bad));

    billRun.run();

    for (var account : accounts) {
      assertEquals(account.equals(bad) ? 0 : 1, invoices(account));
    }
    leave(bad);
  }

  @Test
  void a_run_names_whom_it_could_not_bill_and_waits_for_whom_somebody_else_is_at()
      throws SQLException {
    subscribe();
    execute(BREAK.formatted(bad));
    var run = request();

    try (var other = OfficeTestResource.postgres().connect("billing");
        var lock = other.createStatement()) {
      other.setAutoCommit(false);
      lock.execute(LOCK.formatted(locked));
      requestedBillRuns.goOn();
      assertEquals(Outcome.PENDING, outcome(run, locked));
      other.rollback();
    }
    assertEquals(RunState.RUNNING, state(run));
    requestedBillRuns.goOn();

    assertEquals(RunState.DONE, state(run));
    for (var account : accounts) {
      assertEquals(account.equals(bad) ? Outcome.FAILED : Outcome.INVOICE, outcome(run, account));
      assertEquals(account.equals(bad) ? 0 : 1, invoices(account));
    }
    leave(bad);
  }

  @Test
  void a_run_that_is_stopped_bills_nothing_until_it_goes_on() throws SQLException {
    subscribe();
    var run = request();
    steerBillRun.handle(new SteerBillRun.Command(run, false));

    requestedBillRuns.goOn();
    billRun.run();
    assertEquals(0, invoices(accounts.getFirst()));

    steerBillRun.handle(new SteerBillRun.Command(run, true));
    requestedBillRuns.goOn();
    assertEquals(RunState.DONE, state(run));
    assertEquals(1, invoices(accounts.getFirst()));
  }

  private UUID request() {
    return requestBillRun.handle(new RequestBillRun.Command(LocalDate.now(clock), false, "ops-1"));
  }

  private RunState state(UUID run) {
    return runs.findOfAnyAccount(run).orElseThrow().state();
  }

  private Outcome outcome(UUID run, UUID account) {
    return runs.stepsOfAnyAccount(run, null, 100).items().stream()
        .filter(each -> each.accountId().equals(account))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  private void subscribe() {
    var day = LocalDate.now(clock);
    QuarkusTransaction.requiringNew()
        .run(() -> {
          for (var account : accounts) {
            var seat = UUID.randomUUID();
            startSeat.handle(new StartSeat.Command(account, seat, day));
            registerOrder.handle(
                new RegisterOrder.Command(
                    account,
                    BillingExamples.customer(),
                    BillingExamples.order(day, false, 0, seat)));
          }
        });
  }

  /// Others' tests wait until nothing is due.
  private static void leave(UUID account) throws SQLException {
    execute(
        "UPDATE subscription SET next_period_start = NULL, leaves_on = '2020-01-01' WHERE account_id = '%s'"
            .formatted(account));
  }

  private static long invoices(UUID account) {
    return OfficeTestResource.tables("billing")
        .count("SELECT count(*) FROM invoice WHERE account_id = '%s'".formatted(account));
  }

  private static void execute(String sql) throws SQLException {
    OfficeTestResource.tables("billing").execute(sql);
  }
}
