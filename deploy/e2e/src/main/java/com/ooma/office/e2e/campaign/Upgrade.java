package com.ooma.office.e2e.campaign;

import com.ooma.office.local.process.ChildProcess;
import com.ooma.office.local.process.ServiceCommand;
import com.ooma.office.local.process.ServiceFleet;
import com.ooma.office.local.setup.OfficeService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// A release takes the place of the former one under load, an instance at a time, and may be taken
/// back: of each service one and then the other, with both at work on one database and in one group
/// of consumers for a while. Which service is first is drawn: an instance keeps what only a later
/// release knows.
final class Upgrade {

  private static final Duration STOP = Duration.ofSeconds(30);

  private final Stage stage;
  private final Duration together;

  private Upgrade(Stage stage, Duration together) {
    this.stage = stage;
    this.together = together;
  }

  static void roll(Stage stage) throws Exception {
    var upgrade = new Upgrade(stage, share(stage, 1));
    upgrade.replaceAll(
        stage.stack().fleet(), stage.stack().otherFleet(ServiceCommand::of), "the next release");
    for (var service : OfficeService.values()) {
      stage.takenOver(service, Instant.now());
    }
  }

  /// The release, and then the former one again.
  static void rollBack(Stage stage) throws Exception {
    var upgrade = new Upgrade(stage, share(stage, 2));
    var former = stage.stack().fleet();
    var next = stage.stack().otherFleet(ServiceCommand::of);
    upgrade.replaceAll(former, next, "the next release");
    Thread.sleep(upgrade.together);
    upgrade.replaceAll(next, former, "the former release");
    for (var service : OfficeService.values()) {
      stage.takenOver(service, Instant.MAX);
    }
  }

  private static Duration share(Stage stage, int ways) {
    return stage.left().dividedBy(ways).dividedBy(OfficeService.values().length + 2);
  }

  private void replaceAll(ServiceFleet present, ServiceFleet next, String name) throws Exception {
    Thread.sleep(together);
    var services = new ArrayList<>(List.of(OfficeService.values()));
    Collections.shuffle(services, Random.from(stage.random()));
    for (var service : services) {
      int last = present.instances(service).size() - 1;
      for (int index = last; index >= 0; index--) {
        var old = present.instances(service).get(index);
        var successor = next.instances(service).get(index);
        stage.fault(name + " in place of " + old.name(), () -> replace(old, successor));
        Thread.sleep(index > 0 ? together : Duration.ZERO);
      }
    }
  }

  private ChildProcess replace(ChildProcess old, ChildProcess next) throws InterruptedException {
    old.stop(STOP);
    stage.revive(next);
    return next;
  }
}
