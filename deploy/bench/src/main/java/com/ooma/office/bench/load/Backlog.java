package com.ooma.office.bench.load;

import com.ooma.office.bench.measure.Wrong;
import com.ooma.office.testing.postgres.OfficeDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/// A service's outbox, filled behind its back while its relay is kept away by a lease of ours. The
/// events are of a type that nobody listens to.
public final class Backlog {

  static final int PAYLOAD = 512;
  static final int AGGREGATES = 2_000;

  private static final String KEEP_AWAY =
      "UPDATE relay_cursor SET owner = 'bench', epoch = epoch + 1, lease_until = 'infinity'";

  private static final String LET_GO =
      "UPDATE relay_cursor SET owner = '', epoch = epoch + 1, lease_until = '-infinity'";

  /// 10 events a transaction, of aggregates and accounts in turn, JSON of 512 bytes.
  private static final String FILL =
      """
      DO $$
      DECLARE base text := gen_random_uuid()::text;
      BEGIN
        FOR chunk IN 0 .. %1$d / 10 - 1 LOOP
          INSERT INTO outbox
            (event_id, type, account_id, aggregate_id, sequence, occurred_at, traceparent, payload)
          SELECT uuidv7(), 'com.ooma.office.bench.NobodyListens.v1',
                 md5(base || n %% %2$d %% 1000)::uuid, md5(base || '/' || n %% %2$d)::uuid,
                 n / %2$d + 1, now(),
                 '00-' || md5(n::text) || '-0123456789abcdef-01',
                 convert_to(rpad('{"accountId":"' || gen_random_uuid() || '","orderId":"'
                   || gen_random_uuid() || '","seats":[{"seatId":"' || gen_random_uuid()
                   || '","userName":"Camille Martin","number":"+33199' || lpad((n %% 1000000)::text, 6, '0')
                   || '"},{"seatId":"' || gen_random_uuid()
                   || '","userName":"Dominique Petit","number":"+33199' || lpad((n * 7 %% 1000000)::text, 6, '0')
                   || '"}],"internationalPlan":false,"cardToken":"tok_' || md5(random()::text)
                   || '","termsVersion":"2017-04-01"', 509, ' ') || ' }', 'UTF8')
          FROM generate_series(chunk * 10, chunk * 10 + 9) n;
          COMMIT;
        END LOOP;
      END $$
      """;

  private final OfficeDatabase database;
  private final String service;

  public Backlog(OfficeDatabase database, String service) {
    this.database = database;
    this.service = service;
  }

  public void keepRelayAway() throws SQLException, InterruptedException {
    execute(KEEP_AWAY);
    // it notices when it renews its lease
    Thread.sleep(1_500);
  }

  public void letRelayGo() throws SQLException {
    execute(LET_GO);
  }

  /// @return the transaction after which everything is in the table
  public String fill(int events) throws SQLException {
    try (var connection = database.connect(service);
        var statement = connection.createStatement()) {
      statement.execute("SET synchronous_commit = off");
      statement.execute(FILL.formatted(events, AGGREGATES));
      statement.execute("SET synchronous_commit = on");
      try (var row = statement.executeQuery("SELECT max(txid::text::bigint) FROM outbox")) {
        row.next();
        return row.getString(1);
      }
    }
  }

  /// Waits until the relay has begun, and then until its durable position is past `transaction`.
  ///
  /// @return from the one to the other
  public Duration awaitDrained(String transaction, Duration patience)
      throws SQLException, InterruptedException {
    try (var connection = database.connect(service);
        var begun = connection.prepareStatement("SELECT owner <> '' FROM relay_cursor");
        var done =
            connection.prepareStatement(
                "SELECT upto IS NULL AND pg_visible_in_snapshot(?::xid8, seen) FROM"
                    + " relay_cursor")) {
      done.setString(1, transaction);
      long deadline = System.nanoTime() + patience.toNanos();
      long from = awaitTrue(begun, deadline);
      return Duration.ofNanos(awaitTrue(done, deadline) - from);
    }
  }

  /// One payload a line, as Kafka's tool wants them.
  public Path payloads(Path file, int count) throws SQLException, IOException {
    try (var connection = database.connect(service);
        var select =
            connection.prepareStatement(
                "SELECT convert_from(payload, 'UTF8') FROM outbox LIMIT ?");
        var out = Files.newBufferedWriter(file)) {
      select.setInt(1, count);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          out.write(rows.getString(1));
          out.write('\n');
        }
      }
    }
    return file;
  }

  /// Empties the table, which the relay would do some minutes later.
  public void truncate() throws SQLException {
    execute("TRUNCATE outbox");
  }

  private static long awaitTrue(java.sql.PreparedStatement question, long deadline)
      throws SQLException, InterruptedException {
    while (true) {
      try (var row = question.executeQuery()) {
        row.next();
        if (row.getBoolean(1)) {
          return System.nanoTime();
        }
      }
      Wrong.unless(System.nanoTime() < deadline, "the relay did not come through in time");
      Thread.sleep(3);
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.connect(service);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
