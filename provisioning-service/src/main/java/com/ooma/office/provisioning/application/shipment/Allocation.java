package com.ooma.office.provisioning.application.shipment;

import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.application.shipment.OrderNumbers.Picked;
import com.ooma.office.provisioning.application.shipment.port.Shipments.Earlier;
import com.ooma.office.provisioning.application.telephony.AdditionalNumberSupply;
import com.ooma.office.provisioning.application.telephony.port.SipAccounts;
import com.ooma.office.provisioning.domain.phone.Phone;
import com.ooma.office.provisioning.domain.shipment.Shipment;
import com.ooma.office.provisioning.domain.shipment.Shipment.Ordered;
import com.ooma.office.provisioning.domain.shipment.ShipmentEvent.Line;
import com.ooma.office.provisioning.domain.shipment.Shortage;
import com.ooma.office.provisioning.domain.telephony.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Gives an order all it needs, or nothing: an extension, a number and a phone for each seat and,
/// with an account's first order, the company number. Additional numbers follow, as many as there
/// are.
///
/// Shipment and office belong to the use case that found them: it saves both, once, when this is
/// done. Numbers and phones are found and saved here.
@ApplicationScoped
public class Allocation {

  private final OrderNumbers numbers;
  private final Phones phones;
  private final SipAccounts sipAccounts;
  private final AdditionalNumberSupply supply;

  public Allocation(
      OrderNumbers numbers, Phones phones, SipAccounts sipAccounts, AdditionalNumberSupply supply) {
    this.numbers = numbers;
    this.phones = phones;
    this.sipAccounts = sipAccounts;
    this.supply = supply;
  }

  /// Leaves the shipment fulfilled or postponed.
  void attempt(Shipment shipment, Office office, Earlier earlier, Instant now) {
    var ordered = shipment.ordered();
    var picked = numbers.pick(withCompanyNumber(ordered, office, earlier), office, now);
    var units = phones.findInStockForUpdate(ordered.seats().size());
    var shortage =
        Shortage.of(
            ordered.seats().size() - units.size(),
            ordered.seats().size() - office.extensionsLeft(),
            picked.missing(),
            picked.unavailable());
    if (shortage.isNone()) {
      fulfil(shipment, office, picked, units, now);
    } else {
      shipment.postpone(shortage, now);
      numbers.keep(ordered, picked, now);
    }
  }

  /// A company without a number gets the one that this order chose, or else one that was chosen by
  /// an order that waits.
  private static Ordered withCompanyNumber(Ordered ordered, Office office, Earlier earlier) {
    var chosen = earlier.companyNumber();
    return office.companyNumber() != null || ordered.companyNumber() != null || chosen == null
        ? ordered
        : ordered.choosing(chosen);
  }

  /// Looks for additional numbers before anything is saved: a search writes down what was saved so
  /// far, and a number can't point to an extension that is not written down.
  private void fulfil(
      Shipment shipment, Office office, Picked picked, List<Phone> units, Instant now) {
    var ordered = shipment.ordered();
    if (picked.company() != null) {
      office.takeCompanyNumber(picked.company().number());
    }
    var lines = new ArrayList<Line>();
    for (var seat : ordered.seats()) {
      var number = picked.numberOf(seat);
      var extension =
          office.addSeat(
              ordered.orderId(), ordered.site().siteId(), seat, number, sipAccounts.next());
      var phone = units.get(lines.size());
      phone.reserve(
          new Phone.Assignment(
              ordered.accountId(), ordered.orderId(), ordered.shipmentId(), seat.seatId()));
      lines.add(new Line(seat.seatId(), extension.extension(), number, phone.mac()));
    }
    supply.adjust(office, picked.numbers());
    office.searchIncluded(now);
    numbers.give(ordered, picked, now);
    phones.save(units);
    // it had one, or was given the one that was picked
    shipment.fulfil(Objects.requireNonNull(office.companyNumber()), lines);
  }
}
