package com.ooma.office.provisioning.application.shipment;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import com.ooma.office.provisioning.domain.phone.Mac;
import java.time.Clock;
import java.util.List;

/// A phone that was expected back came, and was wiped: it is on the shelf again, and orders that
/// wait for one are tried again.
@UseCase
public class ReceiveReturn {

  public record Command(Mac mac) {}

  private final Phones phones;
  private final Shipments shipments;
  private final Clock clock;

  public ReceiveReturn(Phones phones, Shipments shipments, Clock clock) {
    this.phones = phones;
    this.shipments = shipments;
    this.clock = clock;
  }

  public void handle(Command command) {
    var phone =
        phones
            .findForUpdateOfAnyAccount(command.mac())
            .orElseThrow(() -> Refused.notFound("phone"));
    phone.takeBack();
    phones.save(List.of(phone));
    shipments.retryAll(clock.instant());
  }
}
