package com.ooma.office.kernel.messaging;

import com.ooma.office.kernel.messaging.RelayCursor.Lease;
import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Moves events from the outbox to Kafka, in order and at least once: it reads what became visible,
/// waits until the broker has all of it on disk, and only then advances the cursor. A crash between
/// the two repeats events; the consumers' inbox drops them.
final class Relay implements Runnable {

  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final int BATCH = 50_000;
  private static final Duration POLL = Duration.ofMillis(200);
  private static final long LONGEST_PAUSE = 5_000;
  private static final Duration RENEW_AFTER = Duration.ofSeconds(1);
  private static final Duration ROTATE_AFTER = Duration.ofMinutes(1);

  private final AgroalDataSource database;
  private final Producer<String, byte[]> producer;
  private final Wakeup wakeup;
  private final String service;
  private final String instance;

  private volatile boolean stopping;
  private @Nullable Lease lease;
  private Instant renewed = Instant.EPOCH;
  private Instant rotated = Instant.EPOCH;
  private long pause;

  Relay(
      AgroalDataSource database,
      Producer<String, byte[]> producer,
      Wakeup wakeup,
      String service,
      String instance) {
    this.database = database;
    this.producer = producer;
    this.wakeup = wakeup;
    this.service = service;
    this.instance = instance;
  }

  void stop() {
    stopping = true;
    wakeup.wake();
  }

  @Override
  public void run() {
    try {
      while (!stopping) {
        if (!pass()) {
          wakeup.await(POLL);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    handOver();
  }

  /// @return whether there is more to do at once
  private boolean pass() throws InterruptedException {
    try (var connection = database.getConnection()) {
      if (lease == null) {
        lease = RelayCursor.take(connection, instance);
        renewed = Instant.now();
      }
      boolean more = lease != null && publishUnseen(connection, lease);
      pause = 0;
      return more;
    } catch (SQLException | KafkaException e) {
      LOG.warnf("Events wait in the outbox: %s", e.getMessage());
      pause = Math.clamp(pause * 2, POLL.toMillis(), LONGEST_PAUSE);
      Thread.sleep(pause);
      return false;
    }
  }

  private boolean publishUnseen(Connection connection, Lease held) throws SQLException {
    var failure = new AtomicReference<Exception>();
    connection.setAutoCommit(false);
    OutboxTable.Read read;
    try {
      read =
          OutboxTable.readUnseen(
              connection,
              held.position(),
              BATCH,
              event ->
                  producer.send(
                      event.toRecord(Topics.eventsOf(service), service),
                      (_, e) -> failure.compareAndSet(null, e)));
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
    producer.flush();
    if (failure.get() != null) {
      throw new KafkaException(failure.get());
    }
    var reached = held.at(held.position().after(read, BATCH));
    if (read.count() > 0 || renewed.plus(RENEW_AFTER).isBefore(Instant.now())) {
      lease = RelayCursor.advance(connection, reached) ? reached : null;
      renewed = Instant.now();
    }
    rotate(connection, reached);
    return read.count() == BATCH;
  }

  private void rotate(Connection connection, Lease held) {
    if (rotated.plus(ROTATE_AFTER).isAfter(Instant.now())) {
      return;
    }
    rotated = Instant.now();
    try {
      connection.setAutoCommit(false);
      OutboxTable.truncateReadSlot(connection, held.position());
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      LOG.debugf("The outbox is rotated later: %s", e.getMessage());
      undo(connection);
    }
  }

  private static void undo(Connection connection) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      LOG.debugf("The connection is lost: %s", e.getMessage());
    }
  }

  private void handOver() {
    if (lease == null) {
      return;
    }
    try (var connection = database.getConnection()) {
      RelayCursor.release(connection, lease);
    } catch (SQLException e) {
      LOG.debugf("The lease runs out by itself: %s", e.getMessage());
    }
  }
}
