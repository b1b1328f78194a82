package com.ooma.office.billing.adapter.out.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.application.subscription.BillNextPeriod;
import com.ooma.office.billing.application.subscription.RegisterOrder;
import com.ooma.office.billing.application.subscription.RemoveSeats;
import com.ooma.office.billing.application.subscription.StartSeat;
import com.ooma.office.billing.domain.subscription.BillingExamples;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.storage.NobodyElse;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is stored of bills that are made together, and in how many statements.
@QuarkusTest
@TestProfile(NobodyElse.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class BillsInChunksTableTest {

  private static final int SHAPES = 8;

  /// All rows about an account, but for names that no two have in common.
  private static final String ROWS =
      """
      SELECT 'subscription ' || (to_jsonb(t) - 'sealed_card')::text FROM subscription t WHERE account_id = '%1$s'
      UNION ALL SELECT 'item ' || to_jsonb(t)::text FROM item t WHERE account_id = '%1$s'
      UNION ALL SELECT 'invoice ' || to_jsonb(t)::text FROM invoice t WHERE account_id = '%1$s'
      UNION ALL SELECT 'line ' || to_jsonb(t)::text FROM invoice_line t JOIN invoice USING (invoice_id) WHERE account_id = '%1$s'
      UNION ALL SELECT 'correction ' || to_jsonb(t)::text
        FROM correction t JOIN invoice ON credit_note_id = invoice.invoice_id WHERE account_id = '%1$s'
      UNION ALL SELECT 'document ' || to_jsonb(t)::text
        FROM document t JOIN invoice ON document_id = invoice_id WHERE account_id = '%1$s'
      UNION ALL SELECT 'payment ' || to_jsonb(t)::text FROM payment t WHERE account_id = '%1$s'
      UNION ALL SELECT 'check ' || (to_jsonb(t) - 'check_id')::text
        FROM overpayment_check t JOIN invoice USING (invoice_id) WHERE account_id = '%1$s'
      UNION ALL SELECT 'entry ' || (to_jsonb(t) - 'entry_id')::text FROM ledger_entry t WHERE account_id = '%1$s'
      UNION ALL SELECT 'posting ' || (to_jsonb(t) - 'entry_id')::text
        FROM ledger_posting t JOIN ledger_entry USING (entry_id) WHERE account_id = '%1$s'
      UNION ALL SELECT 'credit ' || to_jsonb(t)::text FROM credit t WHERE account_id = '%1$s'
      UNION ALL SELECT 'call ' || to_jsonb(t)::text FROM call t WHERE account_id = '%1$s'
      UNION ALL SELECT 'event ' || type || sequence || convert_from(payload, 'UTF8') FROM outbox WHERE account_id = '%1$s'
      ORDER BY 1
      """;

  /// What Postgres was sent: not how it looks at keys itself as a transaction ends.
  private static final String STATEMENTS =
      """
      SELECT text || ' x ' || sum(calls)
      FROM (SELECT *, regexp_replace(regexp_replace(query, 'in \\([^)]*\\)', 'in (...)'), '\\$[0-9]+|''[^'']*''', '?', 'g') AS text
        FROM public.pg_stat_statements) AS told
      WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND query ~ '(invoice|subscription|item|credit|call|correction)' AND query !~ '(outbox|pg_stat|KEY SHARE OF x)'
      GROUP BY text ORDER BY 1
      """;

  @Inject BillNextPeriod billNextPeriod;
  @Inject StartSeat startSeat;
  @Inject RegisterOrder registerOrder;
  @Inject RemoveSeats removeSeats;
  @Inject Clock clock;

  @Test
  void what_is_billed_together_is_stored_as_what_is_billed_alone() throws SQLException {
    var alone = accounts(SHAPES);
    var together = accounts(SHAPES);

    for (var account : alone) {
      while (!billNextPeriod.handle(new BillNextPeriod.Command(account)).isEmpty()) {}
    }
    bill(together);

    for (int shape = 0; shape < SHAPES; shape++) {
      var rows = rows(together.get(shape));
      assertEquals(rows(alone.get(shape)), rows, "shape " + shape);
      assertTrue(rows.stream().anyMatch(row -> row.startsWith("posting")), rows::toString);
    }
    assertTrue(
        rows(together.get(SHAPES - 1)).stream().anyMatch(row -> row.startsWith("correction")));
  }

  @Test
  void many_accounts_take_as_many_statements_as_few() throws SQLException {
    var few = accounts(SHAPES);
    var many = accounts(5 * SHAPES);
    forgetStatements();
    bill(few);
    var ofFew = statements();
    forgetStatements();
    bill(many);

    assertEquals(ofFew, statements());
    assertTrue(ofFew.size() > SHAPES);
  }

  private void bill(List<UUID> accounts) {
    var due = accounts;
    while (!due.isEmpty()) {
      due = billNextPeriod.handle(new BillNextPeriod.Command(due, null));
    }
  }

  /// Of all shapes in turn.
  private List<UUID> accounts(int count) throws SQLException {
    var accounts = Stream.generate(UUID::randomUUID).limit(count).toList();
    for (int i = 0; i < count; i++) {
      shape(accounts.get(i), i % SHAPES);
    }
    return accounts;
  }

  private void shape(UUID account, int shape) throws SQLException {
    var today = LocalDate.now(clock);
    switch (shape) {
      case 0 -> subscribe(account, today, 1, false);
      case 1 -> subscribe(account, today, 3, true);
      case 2 -> subscribe(account, today.minusMonths(2), 2, true);
      case 3 -> {
        subscribe(account, today, 1, false);
        owe(account, 2_000);
      }
      case 4 -> { // a credit that is more than the bill
        subscribe(account, today.minusMonths(1), 1, false);
        owe(account, 7_000);
      }
      case 5 -> {
        subscribe(account, today, 1, false);
        call(account, 2);
      }
      case 6 -> {
        subscribe(account, today.minusMonths(1), 2, false);
        call(account, 1);
        execute(
            "INSERT INTO call_display VALUES ('%s', 1, true, now(), 'member-1')"
                .formatted(account));
      }
      default -> { // more is given back than is owed
        var start = today.minusMonths(1);
        var seats = subscribe(account, start, 2, false);
        billNextPeriod.handle(new BillNextPeriod.Command(List.of(account), start));
        removeSeats.handle(new RemoveSeats.Command(account, seats, start));
      }
    }
  }

  private List<UUID> subscribe(UUID account, LocalDate start, int count, boolean plan) {
    var seats = Stream.generate(UUID::randomUUID).limit(count).toList();
    var order = BillingExamples.order(start, plan, 0, seats.toArray(UUID[]::new));
    QuarkusTransaction.requiringNew()
        .run(() -> {
          seats.forEach(seat -> startSeat.handle(new StartSeat.Command(account, seat, start)));
          registerOrder.handle(
              new RegisterOrder.Command(account, BillingExamples.customer(), order));
        });
    return seats;
  }

  private static void owe(UUID account, int cents) throws SQLException {
    execute(
        """
        INSERT INTO credit (credit_id, account_id, kind, cause, day, ttc_cents, given_cents, state, reason, granted_by)
        VALUES (gen_random_uuid(), '%1$s', 'GOODWILL', 'goodwill/%1$s', '2026-01-05', %2$d, 0, 'GRANTED', 'Panne', 'care-1')
        """
            .formatted(account, cents));
  }

  private static void call(UUID account, int count) throws SQLException {
    for (int i : IntStream.range(0, count).toArray()) {
      execute(
          """
          INSERT INTO call (id, call_id, leg, account_id, extension, called, started_at, seconds, kind, plan, destination,
            ttc_cents)
          VALUES (gen_random_uuid(), '%1$s', %2$d, '%1$s', '2001', '447400123456', '2026-01-03T10:00:00Z', 60, 'CHARGED',
            'STANDARD', 'Mobiles', 60)
          """
              .formatted(account, i + 1));
    }
  }

  private static List<String> rows(UUID account) throws SQLException {
    return texts(ROWS.formatted(account)).stream()
        .map(row ->
            row.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id")
                .replaceAll("(OO|AV)-[0-9]{4}-[0-9]{6}", "$1"))
        .sorted()
        .toList();
  }

  private static void forgetStatements() throws SQLException {
    administer("SELECT public.pg_stat_statements_reset()");
  }

  private static List<String> statements() throws SQLException {
    return administer(STATEMENTS);
  }

  private static List<String> administer(String sql) throws SQLException {
    try (var connection = OfficeTestResource.postgres().administrator()) {
      return texts(connection, sql);
    }
  }

  private static void execute(String sql) throws SQLException {
    OfficeTestResource.tables("billing").execute(sql);
  }

  private static List<String> texts(String sql) throws SQLException {
    try (var connection = OfficeTestResource.postgres().connect("billing")) {
      return texts(connection, sql);
    }
  }

  private static List<String> texts(Connection connection, String sql) throws SQLException {
    try (var rows = connection.createStatement().executeQuery(sql)) {
      var texts = new ArrayList<String>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }
}
