package com.ooma.office.kernel.messaging.deadletter;

import com.ooma.office.kernel.messaging.deadletter.DeadLetters.Action;
import com.ooma.office.kernel.messaging.deadletter.DeadLetters.Entry;
import com.ooma.office.kernel.messaging.wire.Envelope;
import com.ooma.office.kernel.persistence.Faults;
import com.ooma.office.kernel.persistence.StorableText;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The statements on the table `dead_letter_audit`: who did what about dead letters, and what came
/// of it.
final class DeadLetterAudit {

  /// Characters of a caller's name.
  private static final int LONGEST_NAME = 200;

  private DeadLetterAudit() {}

  /// @param note why an event failed again, or why it was abandoned
  static Void write(
      Connection connection,
      String by,
      Action action,
      Envelope event,
      int redriven,
      int waiting,
      @Nullable String note)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO dead_letter_audit (by, action, account_id, event_id, redriven, waiting, note)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """)) {
      insert.setString(1, StorableText.of(by, LONGEST_NAME));
      insert.setString(2, action.name());
      insert.setObject(3, event.accountId());
      insert.setObject(4, event.eventId());
      insert.setInt(5, redriven);
      insert.setInt(6, waiting);
      insert.setString(7, note == null ? null : Faults.describe(note));
      insert.executeUpdate();
      return null;
    }
  }

  /// Newest first, at most `limit`, older than the entry `before`.
  static List<Entry> read(Connection connection, long before, int limit) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "SELECT * FROM dead_letter_audit WHERE id < ? ORDER BY id DESC LIMIT ?")) {
      select.setLong(1, before);
      select.setInt(2, limit);
      var found = new ArrayList<Entry>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(
              new Entry(
                  rows.getLong("id"),
                  rows.getTimestamp("at").toInstant(),
                  rows.getString("by"),
                  Action.valueOf(rows.getString("action")),
                  rows.getObject("account_id", UUID.class),
                  rows.getObject("event_id", UUID.class),
                  rows.getInt("redriven"),
                  rows.getInt("waiting"),
                  rows.getString("note")));
        }
      }
      return found;
    }
  }
}
