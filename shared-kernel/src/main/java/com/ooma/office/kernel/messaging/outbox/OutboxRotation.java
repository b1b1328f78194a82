package com.ooma.office.kernel.messaging.outbox;

import com.ooma.office.kernel.messaging.outbox.OutboxTable.Position;
import com.ooma.office.kernel.persistence.Faults;
import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/// Empties the outbox a partition at a time. Rows are never deleted one by one, so the table has no
/// dead tuples, whatever old snapshot somebody holds.
final class OutboxRotation {

  private static final Logger LOG = Logger.getLogger(OutboxRotation.class);

  private static final int SLOTS = 3;

  /// The one before the slot that is written to now: see the default of `outbox.slot`.
  private static final String PREVIOUS_SLOT =
      "SELECT (extract(epoch FROM statement_timestamp())::bigint / 600 + %d) %% %d"
          .formatted(SLOTS - 1, SLOTS);

  private static final String LOCK = "LOCK TABLE outbox_%d IN ACCESS EXCLUSIVE MODE NOWAIT";

  private static final String IS_READ =
      """
      SELECT EXISTS (SELECT FROM outbox_%1$d)
         AND NOT EXISTS (SELECT FROM outbox_%1$d WHERE NOT pg_visible_in_snapshot(txid, ?::pg_snapshot))
      """;

  private OutboxRotation() {}

  /// Empties the partition that was written before the present one, if the relay has read all of it
  /// and nobody is using it; otherwise a later call will.
  static void truncateReadSlot(Connection connection, Position reached) throws SQLException {
    if (reached.upto() != null) {
      return; // in the middle of a backlog
    }
    connection.setAutoCommit(false);
    try {
      int slot = previousSlot(connection);
      execute(connection, LOCK.formatted(slot));
      if (isRead(connection, slot, reached)) {
        execute(connection, "TRUNCATE outbox_" + slot);
      }
      connection.commit();
    } catch (SQLException e) {
      if (!Faults.passes(e)) {
        throw e;
      }
      LOG.debugf("The outbox is rotated later: %s", e.getMessage());
      connection.rollback();
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private static int previousSlot(Connection connection) throws SQLException {
    try (var select = connection.createStatement();
        var row = select.executeQuery(PREVIOUS_SLOT)) {
      row.next();
      return row.getInt(1);
    }
  }

  private static boolean isRead(Connection connection, int slot, Position reached)
      throws SQLException {
    try (var select = connection.prepareStatement(IS_READ.formatted(slot))) {
      select.setString(1, reached.seen());
      try (var row = select.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
