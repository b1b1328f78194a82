package com.ooma.office.e2e.campaign;

import com.ooma.office.local.process.ChildProcess;
import com.ooma.office.local.process.ServiceCommand;
import com.ooma.office.local.process.ServiceFleet;
import com.ooma.office.local.setup.OfficeService;
import java.time.Duration;

/// A release takes the place of the former one under load, an instance at a time: first one of each
/// service, so that both work on one database and in one group of consumers for a while, then the
/// other.
final class Upgrade {

  private static final Duration STOP = Duration.ofSeconds(30);

  private Upgrade() {}

  static void roll(Stage stage) throws Exception {
    var former = stage.stack().fleet();
    var next = stage.stack().otherFleet(ServiceCommand::of);
    var together = stage.left().dividedBy(4);
    Thread.sleep(together);
    for (int index = former.instances(OfficeService.ORDERING).size() - 1; index >= 0; index--) {
      replace(stage, former, next, index);
      Thread.sleep(index > 0 ? together : Duration.ZERO);
    }
  }

  private static void replace(Stage stage, ServiceFleet former, ServiceFleet next, int index)
      throws Exception {
    for (var service : OfficeService.values()) {
      var old = former.instances(service).get(index);
      stage.fault(
          "the next release in place of " + old.name(),
          () -> replace(stage, old, next.instances(service).get(index)));
    }
  }

  private static ChildProcess replace(Stage stage, ChildProcess old, ChildProcess next)
      throws InterruptedException {
    old.stop(STOP);
    stage.revive(next);
    return next;
  }
}
