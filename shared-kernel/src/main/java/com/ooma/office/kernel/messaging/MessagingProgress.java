package com.ooma.office.kernel.messaging;

import com.ooma.office.kernel.messaging.wire.KafkaClients;
import com.ooma.office.kernel.persistence.Statements;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// How far this service has come with events, as ops look at it: what all of its instances have to
/// publish and to hear.
@ApplicationScoped
public class MessagingProgress {

  private static final String OLDEST_UNPUBLISHED =
      """
      SELECT min(occurred_at) FROM outbox, relay_cursor
      WHERE txid >= pg_snapshot_xmin(seen) AND NOT pg_visible_in_snapshot(txid, seen)
      """;

  private static final long PATIENCE_SECONDS = 3;

  private final AgroalDataSource database;
  private final KafkaClients kafka;
  private final String service;

  MessagingProgress(
      AgroalDataSource database,
      KafkaClients kafka,
      @ConfigProperty(name = "office.service") String service) {
    this.database = database;
    this.kafka = kafka;
    this.service = service;
  }

  /// Of the oldest event that is not in its topic yet; empty if all are.
  public Optional<Instant> oldestUnpublished() {
    return Statements.inDatabase(database, MessagingProgress::oldestUnpublished);
  }

  /// How many records of other services' topics nobody here has heard; null while the broker does
  /// not say.
  public @Nullable Long behind() {
    try (var admin = kafka.admin()) {
      return behind(admin);
    } catch (ExecutionException | TimeoutException | KafkaException _) {
      return null;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private long behind(Admin admin)
      throws ExecutionException, InterruptedException, TimeoutException {
    var heard =
        admin
            .listConsumerGroupOffsets(service)
            .partitionsToOffsetAndMetadata()
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    var ends =
        admin
            .listOffsets(
                heard.keySet().stream()
                    .collect(Collectors.toMap(place -> place, _ -> OffsetSpec.latest())))
            .all()
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    return ends.entrySet().stream()
        .mapToLong(end -> {
          var reached = heard.get(end.getKey());
          return reached == null ? 0 : Math.max(0, end.getValue().offset() - reached.offset());
        })
        .sum();
  }

  private static Optional<Instant> oldestUnpublished(Connection connection) throws SQLException {
    try (var select = connection.createStatement();
        var row = select.executeQuery(OLDEST_UNPUBLISHED)) {
      row.next();
      return Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
          .map(OffsetDateTime::toInstant);
    }
  }
}
