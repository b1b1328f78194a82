package com.ooma.office.e2e.campaign;

import java.time.Duration;

/// Engines of which there is another one: nothing stands still for longer than it takes to notice.
final class ClusterHarm {

  private static final Duration SHORT = Duration.ofSeconds(2);

  /// A broker is missed after four seconds, and has all that it missed before it is killed again.
  private static final Duration BROKER_GONE = Duration.ofSeconds(8);

  private static final Duration CATCHING_UP = Duration.ofSeconds(5);

  private ClusterHarm() {}

  /// Kills one of three brokers after the other: each leads a third of the partitions, and one of
  /// them is the controller.
  static void loseBroker(Stage stage) throws Exception {
    while (stage.lastsFor(BROKER_GONE.plus(CATCHING_UP).plus(SHORT))) {
      stage.pause(SHORT, SHORT.multipliedBy(2));
      var victim = stage.any(stage.stack().brokers());
      stage.fault(
          "kill -9 %s, one of three".formatted(victim.name()),
          () -> {
            victim.kill();
            Thread.sleep(BROKER_GONE);
            stage.revive(victim);
            return victim;
          });
      Thread.sleep(CATCHING_UP);
    }
  }

  /// Kills the server that a standby follows, and has that take its place, as an operator of a
  /// cluster does; then the next standby follows it.
  static void promoteStandby(Stage stage) throws Exception {
    var postgres = stage.stack().postgres();
    var door = stage.proxies().getFirst();
    var ports = stage.stack().ports();
    boolean first = true;
    while (stage.lastsFor(Duration.ofSeconds(15))) {
      var folder = stage.stack().folder(first ? "postgres-2" : "postgres");
      postgres.attachStandby(folder, first ? ports.standby() : ports.postgres());
      stage.pause(SHORT, SHORT.multipliedBy(3));
      stage.fault(
          "kill -9 Postgres, its standby takes over",
          () -> {
            postgres.kill();
            postgres.promoteStandby();
            door.leadTo(postgres.port());
            return door.cut(1);
          });
      first = !first;
      stage.pause(SHORT, SHORT.multipliedBy(2));
    }
  }
}
