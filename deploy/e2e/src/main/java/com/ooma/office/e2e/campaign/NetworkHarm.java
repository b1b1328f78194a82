package com.ooma.office.e2e.campaign;

import com.ooma.office.e2e.proxy.RudeMailServer;
import com.ooma.office.e2e.proxy.RudeMailServer.Manner;
import com.ooma.office.e2e.proxy.Weather;
import java.time.Duration;

/// What lies between the services and their Postgres, Kafka and mail server. Programs of the portal
/// that die, hang and refuse are there in every campaign.
final class NetworkHarm {

  private static final Duration SECOND = Duration.ofSeconds(1);

  /// At most: less than the lease of a letter.
  private static final Duration MAIL_AWAY = Duration.ofSeconds(8);

  private NetworkHarm() {}

  static void slow(Stage stage) throws Exception {
    while (stage.lastsFor(Duration.ofSeconds(8))) {
      var proxy = stage.any(stage.proxies());
      var delay = Duration.ofMillis(stage.random().nextLong(5, 60));
      var weather = Weather.slow(delay, delay, stage.random().nextLong(50_000, 2_000_000));
      stage.fault(
          "%d ms and more, %d kB/s through port %d"
              .formatted(delay.toMillis(), weather.bytesPerSecond() / 1_000, proxy.port()),
          () -> {
            proxy.set(weather);
            Thread.sleep(Duration.ofSeconds(6));
            proxy.set(Weather.FINE);
            return proxy;
          });
      stage.pause(Duration.ofMillis(500), SECOND.multipliedBy(2));
    }
  }

  static void cut(Stage stage) throws Exception {
    while (stage.lastsFor(SECOND)) {
      var proxy = stage.any(stage.proxies());
      double share = stage.random().nextDouble(0.2, 1.0);
      stage.fault(
          "cut %.0f %% of the connections through port %d".formatted(share * 100, proxy.port()),
          () -> proxy.cut(share));
      stage.pause(Duration.ofMillis(300), Duration.ofSeconds(2));
    }
  }

  static void blackHole(Stage stage) throws Exception {
    while (stage.lastsFor(Duration.ofSeconds(20))) {
      var proxy = stage.any(stage.proxies());
      boolean requests = stage.random().nextBoolean();
      boolean answers = !requests || stage.random().nextBoolean();
      stage.fault(
          "swallow %s through port %d"
              .formatted(
                  requests && answers ? "everything" : requests ? "requests" : "answers",
                  proxy.port()),
          () -> {
            proxy.set(Weather.blackHole(requests, answers));
            Thread.sleep(SECOND.multipliedBy(stage.random().nextInt(3, 9)));
            proxy.set(Weather.FINE);
            return proxy;
          });
      stage.pause(Duration.ofSeconds(3), Duration.ofSeconds(8));
    }
  }

  /// The mail server refuses, hangs and is dead, in turns.
  static void mailAway(Stage stage) throws Exception {
    for (int turn = 0; turn < 3 || stage.lastsFor(MAIL_AWAY.plus(SECOND)); turn++) {
      switch (turn % 3) {
        case 0 -> stage.fault("the mail server refuses", () -> rude(stage, Manner.REFUSES));
        case 1 -> stage.fault("the mail server hangs", () -> rude(stage, Manner.HANGS));
        default -> stage.fault("the mail server is dead", () -> withoutMail(stage));
      }
      stage.pause(SECOND, SECOND.multipliedBy(2));
    }
  }

  private static Stage withoutMail(Stage stage) throws InterruptedException {
    stage.stack().mailCatcher().die();
    try {
      stage.pause(SECOND.multipliedBy(3), MAIL_AWAY);
    } finally {
      stage.stack().mailCatcher().revive();
    }
    return stage;
  }

  private static Stage rude(Stage stage, Manner manner) throws InterruptedException {
    stage.stack().mailCatcher().die();
    try (var server = RudeMailServer.open(stage.stack().ports().smtp(), manner)) {
      stage.pause(SECOND.multipliedBy(3), MAIL_AWAY);
      stage.refusedBy(server.refused());
    } finally {
      stage.stack().mailCatcher().revive();
    }
    return stage;
  }
}
