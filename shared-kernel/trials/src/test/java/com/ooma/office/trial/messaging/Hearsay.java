package com.ooma.office.trial.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.kernel.messaging.TopicListener;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// A listener to a topic of others. A record is an account and a label, has a row as its effect, by
/// which it is known when it comes again, and fails as [Counters] do.
@ApplicationScoped
class Hearsay implements TopicListener {

  static final String TOPIC = "neighbours.gossip";

  /// Labels that it says no to.
  static final Set<String> UNWANTED = ConcurrentHashMap.newKeySet();

  private final AgroalDataSource database;

  Hearsay(AgroalDataSource database) {
    this.database = database;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public Map<Integer, String> take(List<byte[]> records) {
    var refused = new HashMap<Integer, String>();
    for (int place = 0; place < records.size(); place++) {
      var parts = new String(records.get(place), UTF_8).split(" ");
      if (UNWANTED.contains(parts[1])) {
        refused.put(place, "unwanted: " + parts[1]);
      } else {
        keep(UUID.fromString(parts[0]), parts[1]);
      }
    }
    return refused;
  }

  private void keep(UUID account, String label) {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                """
                INSERT INTO effect (account, label) SELECT ?, ?
                WHERE NOT EXISTS (SELECT FROM effect WHERE account = ? AND label = ?)
                """)) {
      insert.setObject(1, account);
      insert.setString(2, label);
      insert.setObject(3, account);
      insert.setString(4, label);
      insert.executeUpdate();
      Counters.fail(Counters.FAULTS.get(label));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
