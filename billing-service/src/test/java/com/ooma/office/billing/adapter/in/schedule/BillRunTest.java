package com.ooma.office.billing.adapter.in.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.application.subscription.BillNextPeriod;
import com.ooma.office.billing.application.subscription.EndSubscription;
import com.ooma.office.billing.application.subscription.FindSubscriptions;
import com.ooma.office.billing.application.subscription.RegisterOrder;
import com.ooma.office.billing.application.subscription.StartSeat;
import com.ooma.office.billing.domain.subscription.BillingExamples;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Race;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Runs that race each other, and the scheduler, on a real database; and runs that die.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class BillRunTest {

  @Inject BillRun billRun;
  @Inject BillNextPeriod billNextPeriod;
  @Inject EndSubscription endSubscription;
  @Inject FindSubscriptions subscriptions;
  @Inject StartSeat startSeat;
  @Inject RegisterOrder registerOrder;
  @Inject Clock clock;

  @Test
  void racing_runs_make_each_invoice_once_and_leave_no_gap() throws Exception {
    var start = LocalDate.now(clock).minusMonths(2);
    var accounts = Stream.generate(UUID::randomUUID).limit(60).toList();
    QuarkusTransaction.requiringNew()
        .run(() -> accounts.forEach(account -> subscribe(account, start)));

    Race.of(
        4,
        _ -> {
          billRun.run();
          return true;
        });
    billWhatIsLeft();

    for (var account : accounts) {
      assertEquals(
          3, count("SELECT count(*) FROM invoice WHERE account_id = '%s'".formatted(account)));
    }
    assertSeriesIsWhole();
    assertEquals(
        0,
        count(
            "SELECT count(*) FROM invoice a JOIN invoice b ON a.account_id = b.account_id"
                + " AND a.kind = b.kind AND a.replaces IS NULL"
                + " AND a.period_start < b.period_start AND a.number > b.number"));
    assertEquals(
        0,
        count(
            "SELECT count(*) FROM invoice a JOIN invoice b ON a.kind = b.kind AND a.number < b.number"
                + " AND a.issued_on > b.issued_on"));
  }

  @Test
  void racing_transactions_bill_one_period_once() throws Exception {
    for (int round = 0; round < 20; round++) {
      var account = UUID.randomUUID();
      QuarkusTransaction.requiringNew().run(() -> subscribe(account, LocalDate.now(clock)));

      // nobody fails: who comes second finds nothing to do
      var made = Race.of(4, _ -> billNextPeriod.handle(new BillNextPeriod.Command(account)));

      assertTrue(made.stream().mapToInt(List::size).sum() <= 1, made.toString());
      billWhatIsLeft();
      assertEquals(
          1, count("SELECT count(*) FROM invoice WHERE account_id = '%s'".formatted(account)));
    }
    assertSeriesIsWhole();
  }

  @Test
  void a_run_that_dies_gives_its_number_back_and_the_next_one_bills() throws Exception {
    var account = UUID.randomUUID();

    QuarkusTransaction.begin();
    subscribe(account, LocalDate.now(clock));
    assertEquals(List.of(account), billNextPeriod.handle(new BillNextPeriod.Command(account)));
    QuarkusTransaction.rollback();
    assertEquals(
        0, count("SELECT count(*) FROM invoice WHERE account_id = '%s'".formatted(account)));
    assertSeriesIsWhole();

    QuarkusTransaction.requiringNew().run(() -> subscribe(account, LocalDate.now(clock)));
    billWhatIsLeft();

    assertEquals(
        1, count("SELECT count(*) FROM invoice WHERE account_id = '%s'".formatted(account)));
    assertSeriesIsWhole();
  }

  /// A month that is not billed yet, or was just now: whoever comes first, they are paid once.
  @Test
  void leaving_races_the_runs_and_every_day_is_paid_once() throws Exception {
    var start = LocalDate.now(clock).minusMonths(1);
    var lastDay = start.plusMonths(1).minusDays(1);
    for (int round = 0; round < 15; round++) {
      var account = UUID.randomUUID();
      QuarkusTransaction.requiringNew().run(() -> subscribe(account, start));

      Race.of(
          4,
          place -> {
            if (place == 0) {
              endSubscription.handle(new EndSubscription.Command(account, lastDay));
              return true;
            }
            return !billNextPeriod.handle(new BillNextPeriod.Command(account)).isEmpty();
          });
      billWhatIsLeft();

      assertEquals(
          5000,
          count(
              "SELECT sum(CASE kind WHEN 'INVOICE' THEN ttc_cents ELSE -ttc_cents END)"
                  + " FROM invoice WHERE account_id = '%s'".formatted(account)));
      assertEquals(
          0,
          count(
              "SELECT count(*) FROM subscription WHERE account_id = '%s'".formatted(account)
                  + " AND next_period_start IS NOT NULL"));
    }
    assertSeriesIsWhole();
  }

  private void subscribe(UUID account, LocalDate start) {
    var seat = UUID.randomUUID();
    var order = BillingExamples.order(start, false, 0, seat);
    startSeat.handle(new StartSeat.Command(account, seat, start));
    registerOrder.handle(new RegisterOrder.Command(account, BillingExamples.customer(), order));
  }

  /// A run ends when others hold all that is left: the scheduler's may be at work, and not have
  /// committed.
  private void billWhatIsLeft() {
    var deadline = Instant.now().plusSeconds(10);
    do {
      assertTrue(Instant.now().isBefore(deadline), "something stays due");
      billRun.run();
    } while (!subscriptions.dueOn(LocalDate.now(clock), 1).isEmpty());
  }

  /// The places of each year are 1, 2, 3 … up to the last one taken.
  private static void assertSeriesIsWhole() throws SQLException {
    assertEquals(
        List.of(),
        texts(
            """
            SELECT series.kind || year || ' is at ' || last_place || ' with ' || count(number)
            FROM invoice_series series
            LEFT JOIN invoice ON invoice.kind = series.kind AND number LIKE '__-' || year || '-%'
            GROUP BY series.kind, year, last_place
            HAVING count(number) <> last_place
              OR max(substring(number FROM 9)::bigint) IS DISTINCT FROM last_place
            """));
  }

  private static long count(String sql) throws SQLException {
    return Long.parseLong(texts(sql).getFirst());
  }

  private static List<String> texts(String sql) throws SQLException {
    return OfficeTestResource.tables("billing").texts(sql);
  }
}
