package com.ooma.office.e2e.campaign;

import com.ooma.office.local.process.StackProcess;
import com.ooma.office.local.setup.OfficeService;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Processes that die, sleep, come and go.
final class ProcessHarm {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration SHORT = Duration.ofSeconds(2);

  /// A relay's lease lasts five seconds, a consumer's session six.
  private static final Duration LONGER_THAN_ANY_LEASE = Duration.ofSeconds(9);

  private ProcessHarm() {}

  static void killServices(Stage stage) throws Exception {
    while (stage.lastsFor(Duration.ofSeconds(4))) {
      stage.pause(Duration.ofMillis(200), SHORT);
      kill(stage, stage.anyInstance(), SECOND);
    }
  }

  static void killBroker(Stage stage) throws Exception {
    while (stage.lastsFor(Duration.ofSeconds(8))) {
      stage.pause(SHORT, Duration.ofSeconds(5));
      kill(stage, stage.stack().broker(), SHORT);
    }
  }

  static void killPostmaster(Stage stage) throws Exception {
    while (stage.lastsFor(Duration.ofSeconds(8))) {
      stage.pause(SHORT, Duration.ofSeconds(6));
      kill(stage, stage.stack().postgres(), SHORT);
    }
  }

  /// Freezes whoever leads a relay until another one leads; then lets it go on.
  static void pauseRelay(Stage stage) throws Exception {
    while (stage.lastsFor(LONGER_THAN_ANY_LEASE.plus(SHORT))) {
      stage.pause(SECOND, SHORT);
      var service = stage.any(List.of(OfficeService.values()));
      var leader = leader(stage, service);
      freeze(stage, leader, "leads the relay of " + service.id(), LONGER_THAN_ANY_LEASE);
    }
  }

  /// Freezes an instance, and with it whatever transaction its consumer is in, until its group has
  /// done without it.
  static void pauseConsumer(Stage stage) throws Exception {
    var busy = List.of(OfficeService.ORDERING, OfficeService.PROVISIONING, OfficeService.SUPPORT);
    var length = Duration.ofSeconds(13); // also longer than Postgres lets a transaction idle
    while (stage.lastsFor(length.plus(SHORT))) {
      stage.pause(SECOND, SHORT);
      var service = stage.any(busy);
      var consumer = stage.any(stage.stack().instances(service));
      awaitTransaction(stage, service);
      freeze(stage, consumer, "in mid-work", length);
    }
  }

  /// The broker is down for most of the campaign.
  static void brokerAway(Stage stage) throws Exception {
    Thread.sleep(SHORT);
    var broker = stage.stack().broker();
    stage.fault(
        "Kafka is away",
        () -> {
          broker.kill();
          Thread.sleep(stage.left().multipliedBy(4).dividedBy(5));
          stage.revive(broker);
          return broker;
        });
  }

  /// Second instances end and begin, by request and by force, so that groups rebalance all the
  /// time.
  static void twoInstances(Stage stage) throws Exception {
    while (stage.lastsFor(Duration.ofSeconds(8))) {
      var service = stage.any(List.of(OfficeService.values()));
      var second = stage.stack().instances(service).getLast();
      var gone = Duration.ofMillis(stage.random().nextLong(500, 4_000));
      if (stage.random().nextBoolean()) {
        kill(stage, second, gone);
      } else {
        freeze(stage, second, "leaves its group", gone.plus(Duration.ofSeconds(6)));
      }
    }
  }

  /// All kinds, one after the other; for when there is little time.
  static void mixed(Stage stage) throws Exception {
    killOneOfEach(stage);
    kill(stage, stage.stack().broker(), SECOND);
    freeze(stage, leader(stage, OfficeService.ORDERING), "leads a relay", LONGER_THAN_ANY_LEASE);
    kill(stage, stage.stack().postgres(), SECOND);
    DatabaseHarm.killBackendsOnce(stage);
    Thread.sleep(SECOND);
  }

  /// One after the other, while the earlier ones are on their way back.
  private static void killOneOfEach(Stage stage) throws Exception {
    var victims = new ArrayList<StackProcess>();
    stage.fault(
        "kill -9 an instance of each service",
        () -> {
          for (var service : OfficeService.values()) {
            var victim = stage.any(stage.stack().instances(service));
            victims.add(victim);
            victim.kill();
            stage.pause(Duration.ofMillis(300), SECOND);
            victim.start();
          }
          for (var victim : victims) {
            stage.revive(victim);
          }
          return victims;
        });
  }

  private static void kill(Stage stage, StackProcess victim, Duration gone) throws Exception {
    stage.fault(
        "kill -9 " + victim.name(),
        () -> {
          victim.kill();
          Thread.sleep(gone);
          stage.revive(victim);
          return victim;
        });
  }

  private static void freeze(Stage stage, StackProcess victim, String who, Duration length)
      throws Exception {
    stage.fault(
        "freeze %s, which %s, for %d s".formatted(victim.name(), who, length.toSeconds()),
        () -> {
          victim.pause();
          try {
            Thread.sleep(length);
          } finally {
            victim.resume();
          }
          return victim;
        });
  }

  /// The instance named in the lease; its settings call it `ordering-2`.
  private static StackProcess leader(Stage stage, OfficeService service) throws SQLException {
    var instances = stage.stack().instances(service);
    try (var connection = stage.database().administrator();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery("SELECT owner FROM %s.relay_cursor".formatted(service.id()))) {
      var owner = row.next() ? row.getString(1) : "";
      int number = owner.endsWith("-2") ? 2 : 1;
      return instances.get(Math.min(number, instances.size()) - 1);
    }
  }

  private static void awaitTransaction(Stage stage, OfficeService service) throws Exception {
    try (var connection = stage.database().administrator();
        var select =
            connection.prepareStatement(
                """
                SELECT count(*) FROM pg_stat_activity
                WHERE usename = ? AND state = 'idle in transaction' AND query ~* 'inbox'
                """)) {
      select.setString(1, service.id());
      for (int i = 0; i < 400; i++) {
        try (var row = select.executeQuery()) {
          row.next();
          if (row.getInt(1) > 0) {
            return;
          }
        }
      }
    }
  }
}
