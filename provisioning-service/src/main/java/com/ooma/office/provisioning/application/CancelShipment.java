package com.ooma.office.provisioning.application;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.port.Numbers;
import com.ooma.office.provisioning.application.port.Offices;
import com.ooma.office.provisioning.application.port.Phones;
import com.ooma.office.provisioning.application.port.Shipments;
import com.ooma.office.provisioning.domain.PoolNumber;
import com.ooma.office.provisioning.domain.Shipment.Ordered;
import com.ooma.office.provisioning.domain.WantedSeat;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A member wants an order cancelled. The shipment's row decides between this and the dispatch:
/// whoever locks it first wins. What was given to the order goes back, and orders that wait for it
/// are tried again.
@UseCase
public class CancelShipment {

  public record Command(UUID accountId, UUID orderId) {}

  private final Shipments shipments;
  private final Phones phones;
  private final Offices offices;
  private final Numbers numbers;
  private final Clock clock;

  public CancelShipment(
      Shipments shipments, Phones phones, Offices offices, Numbers numbers, Clock clock) {
    this.shipments = shipments;
    this.phones = phones;
    this.offices = offices;
    this.numbers = numbers;
    this.clock = clock;
  }

  public void handle(Command command) {
    var now = clock.instant();
    var shipment =
        shipments
            .findAlone(command.accountId(), command.orderId())
            .orElseThrow(() -> Refused.notFound("shipment"));
    var ordered = shipment.ordered();
    var packed = phones.findAloneInShipment(command.accountId(), ordered.shipmentId());
    if (shipment.cancel(packed, now)) {
      phones.save(packed);
      release(ordered, now);
      shipments.retryAll(now);
    }
    shipments.save(shipment);
  }

  private void release(Ordered ordered, Instant now) {
    var office = offices.findOrOpenAlone(ordered.accountId());
    var seats = ordered.seats().stream().map(WantedSeat::seatId).toList();
    var released = new ArrayList<PoolNumber>();
    numbers.findOfSeatsAlone(ordered.accountId(), seats).stream()
        .map(number -> number.withoutSeat(now))
        .forEach(released::add);
    office.removeSeats(ordered.orderId());
    if (office.isEmpty() && office.companyNumber() != null) {
      var company = numbers.findAlone(List.of(office.companyNumber())).getFirst();
      if (!company.isPortedIn()) {
        released.add(company.cooling(now));
        office.giveUpCompanyNumber();
      }
    }
    numbers.save(released);
    offices.save(office);
  }
}
