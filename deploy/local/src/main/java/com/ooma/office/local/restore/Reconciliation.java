package com.ooma.office.local.restore;

import static java.util.stream.Collectors.groupingBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What is to be done about the topics when all tables are as they were at `moment`: events of the
/// time since then, which no table knows, become void in every service; every group reads again
/// what came since; invoice numbers that were told stay used.
///
/// @param margin how far before the moment the slowest service may have been behind
/// @param lost the events of which no table knows the cause, as they were told
/// @param voids the same, as numbers of aggregates
public record Reconciliation(
    Instant moment, Duration margin, List<ToldEvent> lost, List<VoidRange> voids) {

  /// Names of services, schemas and consumer groups.
  public static final List<String> SERVICES =
      List.of("ordering", "provisioning", "porting", "support", "billing");

  private static final String MAKE_VOID =
      """
      INSERT INTO %s.void_event (topic, aggregate_id, first_sequence, last_sequence)
      VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
      """;

  /// Compares tables and topics, and changes nothing.
  ///
  /// @param connection to the restored database, by one who may read and write all schemas
  /// @param kafka settings of a client that may read all topics and change groups
  public static Reconciliation plan(
      Connection connection, Map<String, Object> kafka, Instant moment, Duration margin)
      throws SQLException {
    var known = moment.truncatedTo(ChronoUnit.MILLIS); // Kafka has no finer time
    var told = new EventTopics(kafka).toldSince(moment.minus(margin), SERVICES);
    var lost = new ArrayList<ToldEvent>();
    for (var service : SERVICES) {
      var tables = RestoredTables.read(connection, service);
      told.stream()
          .filter(event -> event.topic().equals(ToldEvent.topicOf(service)))
          .filter(event -> !tables.know(event, known) && !tables.isVoid(event))
          .forEach(lost::add);
    }
    lost.sort(Comparator.comparing(ToldEvent::publishedAt));
    return new Reconciliation(moment, margin, List.copyOf(lost), ranges(lost));
  }

  /// Does it, while no service runs.
  ///
  /// @return how many records each group reads again
  /// @throws StillRunning if a service listens still, or did a moment ago
  public Map<String, Long> apply(Connection connection, Map<String, Object> kafka)
      throws SQLException, InterruptedException {
    var again = new EventTopics(kafka).setBack(moment.minus(margin), SERVICES);
    connection.setAutoCommit(false);
    for (var service : SERVICES) {
      makeVoid(connection, service);
    }
    new TakenNumbers(connection).keep(lost);
    connection.commit();
    return again;
  }

  private void makeVoid(Connection connection, String service) throws SQLException {
    try (var insert = connection.prepareStatement(MAKE_VOID.formatted(service))) {
      for (var range : voids) {
        insert.setString(1, range.topic());
        insert.setObject(2, range.aggregate());
        insert.setLong(3, range.first());
        insert.setLong(4, range.last());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static List<VoidRange> ranges(List<ToldEvent> lost) {
    record Subject(String topic, UUID aggregate) {}
    return lost.stream()
        .collect(groupingBy(event -> new Subject(event.topic(), event.aggregate())))
        .entrySet()
        .stream()
        .map(events -> {
          var numbers =
              events.getValue().stream().mapToLong(ToldEvent::sequence).summaryStatistics();
          return new VoidRange(
              events.getKey().topic(),
              events.getKey().aggregate(),
              numbers.getMin(),
              numbers.getMax());
        })
        .toList();
  }

  /// Nothing is brought together while somebody writes or listens.
  public static final class StillRunning extends RuntimeException {

    private static final long serialVersionUID = 1;

    StillRunning(String message) {
      super(message);
    }
  }
}
