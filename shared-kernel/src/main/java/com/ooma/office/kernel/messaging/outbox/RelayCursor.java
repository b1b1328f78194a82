package com.ooma.office.kernel.messaging.outbox;

import com.ooma.office.kernel.messaging.outbox.OutboxTable.Position;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The statements on the one row of `relay_cursor`: the position, and the lease that lets a single
/// instance move it. A lease is a row with an epoch rather than an advisory lock: a frozen process
/// keeps its lock for ever, but wakes to find that its epoch is over.
final class RelayCursor {

  private static final String TAKE =
      """
      UPDATE relay_cursor
      SET owner = ?, epoch = epoch + 1, lease_until = clock_timestamp() + interval '5 s'
      WHERE owner = ? OR lease_until < clock_timestamp()
      RETURNING epoch, seen::text, upto::text, last_id
      """;

  /// Does not wait for the disk: a cursor that is lost in a crash repeats events, and loses none.
  private static final String ADVANCE =
      """
      UPDATE relay_cursor
      SET seen = ?::pg_snapshot, upto = ?::pg_snapshot, last_id = ?,
          lease_until = clock_timestamp() + interval '5 s'
      WHERE epoch = ? AND set_config('synchronous_commit', 'off', true) = 'off'
      """;

  private static final String RELEASE =
      "UPDATE relay_cursor SET owner = '', lease_until = '-infinity' WHERE epoch = ?";

  private RelayCursor() {}

  /// @return the lease, or null while another instance holds it
  static @Nullable Lease take(Connection connection, String owner) throws SQLException {
    try (var update = connection.prepareStatement(TAKE)) {
      update.setString(1, owner);
      update.setString(2, owner);
      try (var row = update.executeQuery()) {
        return row.next()
            ? new Lease(
                row.getLong("epoch"),
                new Position(row.getString("seen"), row.getString("upto"), row.getLong("last_id")))
            : null;
      }
    }
  }

  /// Saves the position and renews the lease.
  ///
  /// @return false if another instance has taken over
  static boolean advance(Connection connection, Lease lease) throws SQLException {
    try (var update = connection.prepareStatement(ADVANCE)) {
      update.setString(1, lease.position().seen());
      update.setString(2, lease.position().upto());
      update.setLong(3, lease.position().lastId());
      update.setLong(4, lease.epoch());
      return update.executeUpdate() == 1;
    }
  }

  static void release(Connection connection, Lease lease) throws SQLException {
    try (var update = connection.prepareStatement(RELEASE)) {
      update.setLong(1, lease.epoch());
      update.executeUpdate();
    }
  }

  record Lease(long epoch, Position position) {

    Lease at(Position reached) {
      return new Lease(epoch, reached);
    }
  }
}
