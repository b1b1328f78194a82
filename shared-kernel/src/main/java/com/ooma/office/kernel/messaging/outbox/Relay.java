package com.ooma.office.kernel.messaging.outbox;

import com.ooma.office.kernel.messaging.outbox.OutboxTable.Read;
import com.ooma.office.kernel.messaging.outbox.RelayCursor.Lease;
import com.ooma.office.kernel.persistence.Faults;
import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Moves events from the outbox to Kafka, in order and at least once: it reads what became visible,
/// waits until the broker has confirmed all of it, and only then advances the cursor. A crash
/// between the two repeats events; the consumers' inbox drops them.
///
/// It keeps one connection to itself, so that requests which use up the pool don't hold events
/// back.
public final class Relay implements Runnable {

  private static final Logger LOG = Logger.getLogger(Relay.class);

  /// For what another instance wrote, and for anything that a lost wake-up forgot.
  private static final Duration POLL = Duration.ofMillis(50);

  /// The same while nothing was written for `CALM`, or another instance publishes: twenty looks a
  /// second are two hundredths of a core of each service and four of the server.
  private static final Duration POLL_AT_REST = Duration.ofSeconds(1);

  private static final Duration CALM = Duration.ofSeconds(10);

  /// A lease lasts for five seconds.
  private static final Duration RENEW_AFTER = Duration.ofSeconds(2);

  private static final Duration ROTATE_AFTER = Duration.ofMinutes(1);

  /// A leader that gets nothing through for so long lets another one try.
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final int LONGEST_PAUSE = 5_000;

  /// For this connection's one query: a backlog is sorted in memory, and found by its index however
  /// many rows that were read wait to be emptied.
  private static final String TUNE =
      "SET work_mem = '96MB'; SET enable_seqscan = off; SET plan_cache_mode = force_custom_plan";

  private static final String UNTUNE =
      "RESET work_mem; RESET enable_seqscan; RESET plan_cache_mode";

  private final AgroalDataSource database;
  private final Supplier<Producer<String, byte[]>> connect;
  private final Wakeup wakeup;
  private final String instance;
  private final EventRecords records;
  private final IntConsumer published;
  private final PageSize page = new PageSize();

  private volatile boolean stopping;
  private volatile @Nullable Lease lease;
  private @Nullable Producer<String, byte[]> producer;
  private long renewed;
  private long lastPublished = System.nanoTime();
  private long rotated = System.nanoTime();
  private int pause;

  /// @param published is told how many events the broker confirmed, repeated ones included
  public Relay(
      AgroalDataSource database,
      Supplier<Producer<String, byte[]>> connect,
      Wakeup wakeup,
      String service,
      String instance,
      IntConsumer published) {
    this.database = database;
    this.connect = connect;
    this.wakeup = wakeup;
    this.records = new EventRecords(service);
    this.published = published;
    this.instance = instance;
  }

  public void stop() {
    stopping = true;
    wakeup.wake();
  }

  /// Whether this instance publishes what all instances of the service write.
  public boolean leads() {
    return lease != null;
  }

  @Override
  public void run() {
    try {
      while (!stopping) {
        work();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      drop();
    }
  }

  private void work() throws InterruptedException {
    try (var connection = database.getConnection()) {
      execute(connection, TUNE);
      try {
        while (!stopping) {
          if (!pass(connection)) {
            wakeup.await(lease == null || isDue(lastPublished, CALM) ? POLL_AT_REST : POLL);
          }
          pause = 0;
        }
        handOver(connection);
      } finally {
        execute(connection, UNTUNE);
      }
    } catch (SQLException | KafkaException e) {
      LOG.warnf("Events wait in the outbox: %s", Faults.describe(e));
      drop();
      pause = Math.clamp(pause * 2L, 100, LONGEST_PAUSE);
      Thread.sleep(pause / 2 + ThreadLocalRandom.current().nextInt(pause));
    }
  }

  /// @return whether there is more to do at once
  private boolean pass(Connection connection) throws SQLException, InterruptedException {
    var held = lease == null ? RelayCursor.take(connection, instance) : lease;
    if (lease == null && held != null) {
      LOG.info("This instance publishes the service's events from now on");
      renewed = System.nanoTime();
    }
    lease = held;
    return held != null && publishUnseen(connection, held);
  }

  private boolean publishUnseen(Connection connection, Lease held)
      throws SQLException, InterruptedException {
    if (producer == null) {
      producer = connect.get();
    }
    int limit = page.rows();
    var flight = new Flight(producer);
    var began = System.nanoTime();
    var read = readUnseen(connection, held, limit, flight);
    if (!awaitLanding(connection, held, flight)) {
      LOG.warn("Another instance publishes now");
      drop();
      return false;
    }
    published.accept(read.count());
    if (read.count() > 0) {
      lastPublished = System.nanoTime();
    }
    page.took(Duration.ofNanos(System.nanoTime() - began), read.count());
    var reached = held.at(held.position().after(read, limit));
    if (read.count() == 0 && !isDue(renewed, RENEW_AFTER)) {
      lease = reached;
    } else if (advance(connection, reached)) {
      rotate(connection, reached);
    }
    return read.count() == limit;
  }

  private Read readUnseen(Connection connection, Lease held, int limit, Flight flight)
      throws SQLException {
    connection.setAutoCommit(false);
    try {
      return OutboxTable.readUnseen(
          connection, held.position(), limit, event -> flight.send(records.of(event)));
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  /// Keeps the lease meanwhile, as long as the broker confirms something.
  ///
  /// @return false if another instance has taken over
  private boolean awaitLanding(Connection connection, Lease held, Flight flight)
      throws SQLException, InterruptedException {
    int left = flight.unconfirmed();
    long progress = System.nanoTime();
    while (!flight.awaitLanding(RENEW_AFTER)) {
      if (flight.unconfirmed() < left) {
        left = flight.unconfirmed();
        progress = System.nanoTime();
      } else if (isDue(progress, PATIENCE)) {
        throw new KafkaException("the broker has confirmed nothing for " + PATIENCE);
      }
      if (!advance(connection, held)) {
        return false;
      }
    }
    return true;
  }

  private boolean advance(Connection connection, Lease reached) throws SQLException {
    boolean ours = RelayCursor.advance(connection, reached);
    lease = ours ? reached : null;
    renewed = System.nanoTime();
    return ours;
  }

  private void rotate(Connection connection, Lease held) throws SQLException {
    if (isDue(rotated, ROTATE_AFTER)) {
      rotated = System.nanoTime();
      OutboxRotation.truncateReadSlot(connection, held.position());
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static boolean isDue(long last, Duration after) {
    return System.nanoTime() - last > after.toNanos();
  }

  private void handOver(Connection connection) throws SQLException {
    var held = lease;
    if (held != null) {
      RelayCursor.release(connection, held);
    }
  }

  /// Forgets the lease, and everything that the producer has not sent: it would be sent a second
  /// time after others.
  private void drop() {
    lease = null;
    if (producer != null) {
      producer.close(Duration.ZERO);
      producer = null;
    }
  }
}
