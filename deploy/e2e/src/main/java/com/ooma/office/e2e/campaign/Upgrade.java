package com.ooma.office.e2e.campaign;

import com.ooma.office.local.process.ChildProcess;
import com.ooma.office.local.process.ServiceCommand;
import com.ooma.office.local.setup.OfficeService;
import java.time.Duration;
import java.util.List;

/// A release takes the place of the former one under load, an instance at a time: of each service
/// one and then the other, with both at work on one database and in one group of consumers for a
/// while.
final class Upgrade {

  private static final Duration STOP = Duration.ofSeconds(30);

  /// Who listens most first, who tells most last: instances of 0.9.0 pass over what they don't
  /// know.
  private static final List<OfficeService> ORDER =
      List.of(
          OfficeService.SUPPORT,
          OfficeService.BILLING,
          OfficeService.ORDERING,
          OfficeService.PROVISIONING,
          OfficeService.PORTING);

  private Upgrade() {}

  static void roll(Stage stage) throws Exception {
    var former = stage.stack().fleet();
    var next = stage.stack().otherFleet(ServiceCommand::of);
    var together = stage.left().dividedBy(ORDER.size() + 2);
    Thread.sleep(together);
    for (var service : ORDER) {
      int last = former.instances(service).size() - 1;
      for (int index = last; index >= 0; index--) {
        var old = former.instances(service).get(index);
        var successor = next.instances(service).get(index);
        stage.fault(
            "the next release in place of " + old.name(), () -> replace(stage, old, successor));
        Thread.sleep(index > 0 ? together : Duration.ZERO);
      }
      stage.takenOver(service);
    }
  }

  private static ChildProcess replace(Stage stage, ChildProcess old, ChildProcess next)
      throws InterruptedException {
    old.stop(STOP);
    stage.revive(next);
    return next;
  }
}
