package com.ooma.office.provisioning.application.departure;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.number.port.Numbers;
import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import java.time.Clock;
import java.util.UUID;

/// A member company left. What has not been dispatched stays, what has is expected back, and all
/// its numbers are left alone for as long as it may port them away, and longer. The rows of its
/// shipments decide between this and dispatches, so that nothing leaves for nobody.
@UseCase
public class TerminateService {

  public record Command(UUID accountId) {}

  private final Shipments shipments;
  private final Phones phones;
  private final Offices offices;
  private final Numbers numbers;
  private final Clock clock;

  public TerminateService(
      Shipments shipments, Phones phones, Offices offices, Numbers numbers, Clock clock) {
    this.shipments = shipments;
    this.phones = phones;
    this.offices = offices;
    this.numbers = numbers;
    this.clock = clock;
  }

  public void handle(Command command) {
    var accountId = command.accountId();
    var now = clock.instant();
    for (var shipment : shipments.findUnsentForUpdate(accountId)) {
      var packed = phones.findForUpdateInShipment(accountId, shipment.ordered().shipmentId());
      shipment.abandon(packed);
      phones.save(packed);
      shipments.save(shipment);
    }
    var gone = phones.findForUpdateOfAccount(accountId);
    gone.forEach(phone -> phone.recall(now));
    phones.save(gone);
    var office = offices.findOrOpenForUpdate(accountId);
    office.close();
    numbers.save(
        numbers.findOfAccountForUpdate(accountId).stream()
            .map(number -> number.withoutOwner(now))
            .toList());
    offices.save(office);
    shipments.retryAll(now);
  }
}
