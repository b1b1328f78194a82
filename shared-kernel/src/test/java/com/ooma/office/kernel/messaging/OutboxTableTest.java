package com.ooma.office.kernel.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.messaging.OutboxTable.Position;
import com.ooma.office.testing.OfficeTestResource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The outbox against real Postgres, in a schema of its own, beside a relay that reads by `id >
/// last` to show that the adversary is a real one.
class OutboxTableTest {

  private static final String SERVICE = "porting";

  private final List<Connection> connections = new ArrayList<>();
  private Connection reader;

  @BeforeEach
  void createTables() throws Exception {
    reader = connect();
    try (var statement = reader.createStatement()) {
      statement.execute(
          "DROP TABLE IF EXISTS outbox, relay_cursor, inbox, dead_letter, dead_letter_audit CASCADE");
      statement.execute(
          Files.readString(Path.of("src/main/resources/db/kernel/V0_1__messaging.sql")));
    }
  }

  @AfterEach
  void close() throws SQLException {
    for (var connection : connections) {
      connection.close();
    }
  }

  @Test
  void an_event_that_commits_after_a_younger_one_is_read_later_and_not_lost() throws Exception {
    var early = transaction();
    var late = write(early, 1);
    var younger = write(transactionThatCommits(), 1);

    var first = new Reading(start());
    first.read(100);
    assertEquals(younger, first.ids());

    early.commit();
    first.read(100);
    assertEquals(List.of(younger.getFirst(), late.getFirst()), first.ids());
  }

  @Test
  void an_event_that_is_rolled_back_is_never_read() throws Exception {
    var transaction = transaction();
    write(transaction, 3);
    transaction.rollback();

    var reading = new Reading(start());
    reading.read(100);

    assertEquals(List.of(), reading.ids());
  }

  @Test
  void an_event_written_after_a_savepoint_is_read() throws Exception {
    var transaction = transaction();
    transaction.setSavepoint();
    var written = write(transaction, 1);
    var reading = new Reading(start());
    reading.read(100);
    transaction.commit();

    reading.read(100);

    assertEquals(written, reading.ids());
  }

  @Test
  void a_backlog_is_read_page_by_page_in_order_while_others_write() throws Exception {
    var open = transaction();
    var late = write(open, 2);
    var written = write(transactionThatCommits(), 25);

    var reading = new Reading(start());
    reading.read(10);
    open.commit();
    var more = write(transactionThatCommits(), 3);
    for (int page = 0; page < 5; page++) {
      reading.read(10);
    }

    assertEquals(written, reading.ids().subList(0, 25));
    assertEquals(new HashSet<>(reading.ids()).size(), reading.ids().size());
    assertTrue(reading.ids().containsAll(late));
    assertTrue(reading.ids().containsAll(more));
  }

  @Test
  void a_slot_is_emptied_only_when_all_of_it_was_read_and_nobody_writes_to_it() throws Exception {
    var slot = previousSlot();
    var open = transaction();
    writeTo(slot, open);
    var before = start();
    writeTo(slot, transactionThatCommits());
    var reading = new Reading(before);

    truncate(reading.position);
    assertEquals(1, rowsOf(slot), "unread");

    reading.read(100);
    truncate(reading.position);
    assertEquals(1, rowsOf(slot), "somebody is writing");

    open.commit();
    reading.read(100);
    truncate(reading.position);
    assertEquals(0, rowsOf(slot));
    assertEquals(2, reading.ids().size());
  }

  @Test
  void nothing_is_lost_or_doubled_under_eight_writers_where_id_above_last_loses() throws Exception {
    var seed = System.nanoTime();
    var ours = new Reading(start());
    var naive = new HashSet<UUID>();
    var done = new AtomicBoolean();
    var written = new HashSet<UUID>();
    try (var pool = Executors.newFixedThreadPool(9)) {
      var relay =
          pool.submit(() -> {
            long last = 0;
            while (!done.get()) {
              ours.read(200);
              last = readNaively(last, naive);
            }
            ours.read(10_000);
            readNaively(last, naive);
            return null;
          });
      var writers = IntStream.range(0, 8).mapToObj(w -> writer(new Random(seed + w))).toList();
      for (var result : pool.invokeAll(writers)) {
        written.addAll(result.get());
      }
      done.set(true);
      relay.get();
    }

    assertEquals(ours.ids().size(), new HashSet<>(ours.ids()).size(), "doubled, seed " + seed);
    assertEquals(written, new HashSet<>(ours.ids()), "lost, seed " + seed);
    assertFalse(naive.containsAll(written), "the adversary was too tame to prove anything");
    ours.assertOrderPerAggregate();
  }

  /// Writes 60 transactions for its own aggregate, waiting between insert and commit.
  private Callable<List<UUID>> writer(Random random) {
    return () -> {
      var aggregate = UUID.randomUUID();
      var written = new ArrayList<UUID>();
      var transaction = transaction();
      for (int sequence = 1; sequence <= 60; sequence++) {
        var event = event(aggregate, sequence);
        OutboxTable.insert(transaction, List.of(event));
        Thread.sleep(random.nextInt(8));
        if (random.nextInt(10) == 0) {
          transaction.rollback();
          sequence--;
        } else {
          transaction.commit();
          written.add(event.eventId());
        }
      }
      return written;
    };
  }

  private long readNaively(long last, HashSet<UUID> found) throws SQLException {
    try (var select =
        reader.prepareStatement("SELECT id, event_id FROM outbox WHERE id > ? ORDER BY id")) {
      select.setLong(1, last);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          last = rows.getLong("id");
          found.add(rows.getObject("event_id", UUID.class));
        }
      }
    }
    return last;
  }

  private final class Reading {

    private final List<Envelope> found = new ArrayList<>();
    private Position position;

    Reading(Position position) {
      this.position = position;
    }

    void read(int limit) throws SQLException {
      position = position.after(OutboxTable.readUnseen(reader, position, limit, found::add), limit);
    }

    List<UUID> ids() {
      return found.stream().map(Envelope::eventId).toList();
    }

    void assertOrderPerAggregate() {
      Map<UUID, Long> last = new HashMap<>();
      for (var event : found) {
        var before = last.put(event.aggregateId(), event.sequence());
        assertEquals(event.sequence() - 1, before == null ? 0 : before, "out of order");
      }
    }
  }

  private Position start() throws SQLException {
    try (var statement = reader.createStatement();
        var row = statement.executeQuery("SELECT seen::text FROM relay_cursor")) {
      row.next();
      return new Position(row.getString(1), null, 0);
    }
  }

  private void truncate(Position reached) throws SQLException {
    OutboxRotation.truncateReadSlot(reader, reached);
  }

  private int previousSlot() throws SQLException {
    try (var statement = reader.createStatement();
        var row =
            statement.executeQuery("SELECT (extract(epoch FROM now())::bigint / 600 + 2) % 3")) {
      row.next();
      return row.getInt(1);
    }
  }

  private int rowsOf(int slot) throws SQLException {
    try (var statement = reader.createStatement();
        var row = statement.executeQuery("SELECT count(*) FROM outbox WHERE slot = " + slot)) {
      row.next();
      return row.getInt(1);
    }
  }

  private static void writeTo(int slot, Connection transaction) throws SQLException {
    try (var statement = transaction.createStatement()) {
      statement.execute(
          """
          INSERT INTO outbox (slot, event_id, type, account_id, aggregate_id, sequence, occurred_at, payload)
          VALUES (%d, gen_random_uuid(), 't', gen_random_uuid(), gen_random_uuid(), 1, now(), '')
          """
              .formatted(slot));
    }
  }

  private static List<UUID> write(Connection transaction, int count) throws SQLException {
    var aggregate = UUID.randomUUID();
    var events = IntStream.rangeClosed(1, count).mapToObj(i -> event(aggregate, i)).toList();
    OutboxTable.insert(transaction, events);
    return events.stream().map(Envelope::eventId).toList();
  }

  private static Envelope event(UUID aggregate, long sequence) {
    return new Envelope(
        UUID.randomUUID(),
        "t",
        aggregate,
        aggregate,
        sequence,
        Instant.now(),
        null,
        new byte[] {1});
  }

  private Connection transactionThatCommits() throws SQLException {
    return connect();
  }

  private Connection transaction() throws SQLException {
    var connection = connect();
    connection.setAutoCommit(false);
    return connection;
  }

  private synchronized Connection connect() throws SQLException {
    var database = OfficeTestResource.postgres();
    var connection =
        DriverManager.getConnection(database.jdbcUrl(SERVICE), SERVICE, database.password(SERVICE));
    connections.add(connection);
    return connection;
  }
}
