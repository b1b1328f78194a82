package com.ooma.office.kernel.messaging.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.messaging.wire.Envelope;
import java.sql.SQLException;
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

/// The outbox against real Postgres, beside a relay that reads by `id > last` to show that the
/// adversary is a real one.
class OutboxTableTest {

  private OutboxTables tables;

  @BeforeEach
  void createTables() throws Exception {
    tables = new OutboxTables();
  }

  @AfterEach
  void close() throws SQLException {
    tables.close();
  }

  @Test
  void an_event_that_commits_after_a_younger_one_is_read_later_and_not_lost() throws Exception {
    var early = tables.transaction();
    var late = OutboxTables.write(early, 1);
    var younger = OutboxTables.write(tables.transactionThatCommits(), 1);

    var first = tables.new Reading(tables.start());
    first.read(100);
    assertEquals(younger, first.ids());

    early.commit();
    first.read(100);
    assertEquals(List.of(younger.getFirst(), late.getFirst()), first.ids());
  }

  @Test
  void an_event_that_is_rolled_back_is_never_read() throws Exception {
    var transaction = tables.transaction();
    OutboxTables.write(transaction, 3);
    transaction.rollback();

    var reading = tables.new Reading(tables.start());
    reading.read(100);

    assertEquals(List.of(), reading.ids());
  }

  @Test
  void an_event_written_after_a_savepoint_is_read() throws Exception {
    var transaction = tables.transaction();
    transaction.setSavepoint();
    var written = OutboxTables.write(transaction, 1);
    var reading = tables.new Reading(tables.start());
    reading.read(100);
    transaction.commit();

    reading.read(100);

    assertEquals(written, reading.ids());
  }

  @Test
  void a_backlog_is_read_page_by_page_in_order_while_others_write() throws Exception {
    var open = tables.transaction();
    var late = OutboxTables.write(open, 2);
    var written = OutboxTables.write(tables.transactionThatCommits(), 25);

    var reading = tables.new Reading(tables.start());
    reading.read(10);
    open.commit();
    var more = OutboxTables.write(tables.transactionThatCommits(), 3);
    for (int page = 0; page < 5; page++) {
      reading.read(10);
    }

    assertEquals(written, reading.ids().subList(0, 25));
    assertEquals(new HashSet<>(reading.ids()).size(), reading.ids().size());
    assertTrue(reading.ids().containsAll(late));
    assertTrue(reading.ids().containsAll(more));
  }

  @Test
  void nothing_is_lost_or_doubled_under_eight_writers_where_id_above_last_loses() throws Exception {
    long seed = 20_261_126;
    var ours = tables.new Reading(tables.start());
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
    assertOrderPerAggregate(ours.found());
  }

  /// Writes 60 transactions for its own aggregate, waiting between insert and commit.
  private Callable<List<UUID>> writer(Random random) {
    return () -> {
      var aggregate = UUID.randomUUID();
      var written = new ArrayList<UUID>();
      var transaction = tables.transaction();
      for (int sequence = 1; sequence <= 60; sequence++) {
        var event = OutboxTables.event(aggregate, sequence);
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
        tables
            .reader()
            .prepareStatement("SELECT id, event_id FROM outbox WHERE id > ? ORDER BY id")) {
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

  private static void assertOrderPerAggregate(List<Envelope> found) {
    Map<UUID, Long> last = new HashMap<>();
    for (var event : found) {
      var before = last.put(event.aggregateId(), event.sequence());
      assertEquals(event.sequence() - 1, before == null ? 0 : before, "out of order");
    }
  }
}
