package com.ooma.office.kernel.messaging.wire;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.ooma.office.kernel.persistence.Statements;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Events that stand in the topics though a restored database does not know their cause any more:
/// they have no effect, and their numbers are not given a second time. They are written while no
/// service runs, so they are read once.
@Singleton
public class VoidEvents {

  private static final String SELECT =
      """
      SELECT topic, aggregate_id, first_sequence, last_sequence FROM void_event
      ORDER BY topic, aggregate_id, first_sequence
      """;

  private final AgroalDataSource database;
  private final String own;
  private volatile @Nullable VoidNumbers numbers;

  VoidEvents(AgroalDataSource database, @ConfigProperty(name = "office.service") String service) {
    this.database = database;
    this.own = Topics.eventsOf(service);
  }

  public boolean has(Arrival arrival) {
    return numbers().has(arrival.subject(), arrival.event().sequence());
  }

  /// The number under which the `sequence`th event of an aggregate of this service is told.
  public long numberOf(UUID aggregateId, long sequence) {
    return numbers().told(new Subject(own, aggregateId), sequence);
  }

  private VoidNumbers numbers() {
    var known = numbers;
    if (known == null) {
      known = Statements.inDatabase(database, VoidEvents::read);
      numbers = known;
    }
    return known;
  }

  private static VoidNumbers read(Connection connection) throws SQLException {
    record Row(Subject subject, VoidNumbers.Range range) {}
    try (var select = connection.prepareStatement(SELECT);
        var rows = select.executeQuery()) {
      var found = new ArrayList<Row>();
      while (rows.next()) {
        found.add(
            new Row(
                new Subject(rows.getString(1), rows.getObject(2, UUID.class)),
                new VoidNumbers.Range(rows.getLong(3), rows.getLong(4))));
      }
      return new VoidNumbers(
          Map.copyOf(
              found.stream().collect(groupingBy(Row::subject, mapping(Row::range, toList())))));
    }
  }
}
