package com.ooma.office.kernel.messaging.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.messaging.outbox.OutboxTable.Position;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxRotationTest {

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
  void a_slot_is_emptied_only_when_all_of_it_was_read_and_nobody_writes_to_it() throws Exception {
    var slot = previousSlot();
    var open = tables.transaction();
    writeTo(slot, open);
    var before = tables.start();
    writeTo(slot, tables.transactionThatCommits());
    var reading = tables.new Reading(before);

    truncate(reading.position());
    assertEquals(1, rowsOf(slot), "unread");

    reading.read(100);
    truncate(reading.position());
    assertEquals(1, rowsOf(slot), "somebody is writing");

    open.commit();
    reading.read(100);
    truncate(reading.position());
    assertEquals(0, rowsOf(slot));
    assertEquals(2, reading.ids().size());
  }

  private void truncate(Position reached) throws SQLException {
    OutboxRotation.truncateReadSlot(tables.reader(), reached);
  }

  private int previousSlot() throws SQLException {
    try (var statement = tables.reader().createStatement();
        var row =
            statement.executeQuery("SELECT (extract(epoch FROM now())::bigint / 600 + 2) % 3")) {
      row.next();
      return row.getInt(1);
    }
  }

  private int rowsOf(int slot) throws SQLException {
    try (var statement = tables.reader().createStatement();
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
}
