package com.ooma.office.provisioning.application.shipment;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import com.ooma.office.provisioning.domain.phone.Checks;
import com.ooma.office.provisioning.domain.phone.Mac;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import java.time.Clock;
import java.util.List;

/// A phone that was expected back came, and was tested. If somebody else may have it, it is on the
/// shelf again, and orders that wait for one are tried again.
@UseCase
public class ReceiveReturn {

  public record Command(Mac mac, Checks checks) {}

  private final Phones phones;
  private final Shipments shipments;
  private final Clock clock;

  public ReceiveReturn(Phones phones, Shipments shipments, Clock clock) {
    this.phones = phones;
    this.shipments = shipments;
    this.clock = clock;
  }

  /// @return what became of it
  public PhoneState handle(Command command) {
    var phone =
        phones
            .findForUpdateOfAnyAccount(command.mac())
            .orElseThrow(() -> Refused.notFound("phone"));
    phone.takeBack(command.checks(), clock.instant());
    phones.save(List.of(phone));
    if (command.checks().isSound()) {
      shipments.retryAll(clock.instant());
    }
    return phone.state();
  }
}
