package com.ooma.office.e2e.release;

import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.stack.LocalStack;
import com.ooma.office.testing.Patience;
import com.ooma.office.testing.kafka.Nonsense;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Sees to it that each service that listens has an event it can't read, and gives one up as ops
/// would: what campaigns of faults leave of that is up to chance.
final class DeadLetterDesk {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String WAITING =
      """
      SELECT event_id::text FROM %s.dead_letter
      WHERE settled_at IS NULL ORDER BY length(payload), arrival LIMIT 1
      """;

  private final LocalStack stack;

  DeadLetterDesk(LocalStack stack) {
    this.stack = stack;
  }

  void work(long seed) throws Exception {
    // between them, everybody hears one of these
    publish(new Nonsense("ordering.OrderPlaced", new SplittableRandom(seed)));
    publish(new Nonsense("provisioning.PhoneRegistered", new SplittableRandom(seed)));
    for (var service : OfficeService.values()) {
      giveUp(service, awaitWaiting(service));
    }
  }

  private void publish(Nonsense nonsense) throws Exception {
    try (var producer =
        new KafkaProducer<>(
            stack.settings().kafka(), new ByteArraySerializer(), new ByteArraySerializer())) {
      for (var record : nonsense.each()) {
        if (record.value() != null && record.value().length < 500) {
          producer.send(record).get();
        }
      }
    }
  }

  private String awaitWaiting(OfficeService service) {
    return Patience.await("a dead letter in " + service.id())
        .atMost(PATIENCE)
        .until(() -> waiting(service), Optional::isPresent)
        .orElseThrow();
  }

  private Optional<String> waiting(OfficeService service) throws SQLException {
    try (var connection = stack.database().administrator();
        var statement = connection.createStatement();
        var row = statement.executeQuery(WAITING.formatted(service.id()))) {
      return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
    }
  }

  private void giveUp(OfficeService service, String event)
      throws IOException, InterruptedException {
    var path = "/v1/operations/%s/dead-letters/%s?reason=unreadable".formatted(service.id(), event);
    var ops = stack.settings().tokens().ops().subject("ops-1").mint();
    new Requester(stack.gateway(), ops).delete(path);
  }
}
