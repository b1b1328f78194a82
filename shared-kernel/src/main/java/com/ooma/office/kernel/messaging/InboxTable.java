package com.ooma.office.kernel.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The statement on the table `inbox`.
final class InboxTable {

  /// Marks a whole batch in one round trip, and asks along the way whose events must wait.
  private static final String CLAIM =
      """
      WITH fresh AS (
        INSERT INTO inbox (event_id) SELECT unnest(?::uuid[]) ON CONFLICT DO NOTHING RETURNING event_id)
      SELECT event_id, NULL::uuid AS waiting FROM fresh
      UNION ALL
      SELECT DISTINCT NULL::uuid, account_id FROM dead_letter
      WHERE redriven_at IS NULL AND account_id = ANY (?::uuid[])
      """;

  private InboxTable() {}

  static Claim claim(Connection connection, List<Envelope> events) throws SQLException {
    var fresh = new HashSet<UUID>();
    var waiting = new HashSet<UUID>();
    try (var claim = connection.prepareStatement(CLAIM)) {
      claim.setArray(
          1, connection.createArrayOf("uuid", events.stream().map(Envelope::eventId).toArray()));
      claim.setArray(
          2, connection.createArrayOf("uuid", events.stream().map(Envelope::accountId).toArray()));
      try (var rows = claim.executeQuery()) {
        while (rows.next()) {
          var id = rows.getObject("event_id", UUID.class);
          if (id != null) {
            fresh.add(id);
          } else {
            waiting.add(rows.getObject("waiting", UUID.class));
          }
        }
      }
    }
    return new Claim(fresh, waiting);
  }

  /// `fresh` have not had their effect yet; `waiting` are accounts with a dead letter.
  record Claim(Set<UUID> fresh, Set<UUID> waiting) {}
}
