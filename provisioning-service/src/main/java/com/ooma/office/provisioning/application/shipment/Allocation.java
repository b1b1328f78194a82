package com.ooma.office.provisioning.application.shipment;

import com.ooma.office.provisioning.application.number.port.NumberPolicy;
import com.ooma.office.provisioning.application.number.port.Numbers;
import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.application.shipment.NumberPicker.Picked;
import com.ooma.office.provisioning.application.telephony.AdditionalNumberSupply;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import com.ooma.office.provisioning.application.telephony.port.SipAccounts;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.number.PoolNumber;
import com.ooma.office.provisioning.domain.phone.Phone;
import com.ooma.office.provisioning.domain.shipment.Shipment;
import com.ooma.office.provisioning.domain.shipment.ShipmentEvent.Line;
import com.ooma.office.provisioning.domain.shipment.Shortage;
import com.ooma.office.provisioning.domain.telephony.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Gives an order all it needs, or nothing: an extension, a number and a phone for each seat and,
/// with an account's first order, the company number.
@ApplicationScoped
public class Allocation {

  private final Offices offices;
  private final NumberPicker picker;
  private final Numbers numbers;
  private final NumberPolicy policy;
  private final Phones phones;
  private final SipAccounts sipAccounts;
  private final AdditionalNumberSupply supply;
  private final Clock clock;

  public Allocation(
      Offices offices,
      NumberPicker picker,
      Numbers numbers,
      NumberPolicy policy,
      Phones phones,
      SipAccounts sipAccounts,
      AdditionalNumberSupply supply,
      Clock clock) {
    this.offices = offices;
    this.picker = picker;
    this.numbers = numbers;
    this.policy = policy;
    this.phones = phones;
    this.sipAccounts = sipAccounts;
    this.supply = supply;
    this.clock = clock;
  }

  /// Leaves the shipment fulfilled or postponed, for the caller to save; all else is saved.
  void attempt(Shipment shipment) {
    var ordered = shipment.ordered();
    var office = offices.findOrOpenForUpdate(ordered.accountId());
    var picked = picker.pick(ordered, office);
    var units = phones.findInStockForUpdate(ordered.seats().size());
    var shortage =
        Shortage.of(
            ordered.seats().size() - units.size(),
            ordered.seats().size() - office.extensionsLeft(),
            picked.missing(),
            picked.unavailable());
    if (shortage.isNone()) {
      fulfil(shipment, office, picked, units);
    } else {
      shipment.postpone(shortage, clock.instant());
      keep(ordered, picked);
    }
  }

  /// What was chosen is not given to others while the order waits for something else.
  private void keep(Shipment.Ordered ordered, Picked picked) {
    var now = clock.instant();
    numbers.save(
        picked.chosen().stream()
            .map(number ->
                number.keptFor(ordered.accountId(), ordered.shipmentId(), policy.grace(), now))
            .toList());
  }

  private void fulfil(Shipment shipment, Office office, Picked picked, List<Phone> units) {
    var ordered = shipment.ordered();
    var now = clock.instant();
    var given = new ArrayList<PoolNumber>();
    if (picked.company() != null) {
      var receptionist = new Destination.Receptionist();
      given.add(picked.company().assigned(ordered.accountId(), receptionist, now));
      office.takeCompanyNumber(picked.company().number());
    }
    var lines = new ArrayList<Line>();
    for (var seat : ordered.seats()) {
      var user = new Destination.User(seat.seatId());
      var number = picked.bySeat().get(seat.seatId()).assigned(ordered.accountId(), user, now);
      given.add(number);
      var extension =
          office.addSeat(
              ordered.orderId(),
              ordered.site().siteId(),
              seat,
              number.number(),
              sipAccounts.next());
      var phone = units.get(lines.size());
      phone.reserve(
          new Phone.Assignment(
              ordered.accountId(), ordered.orderId(), ordered.shipmentId(), seat.seatId()));
      lines.add(new Line(seat.seatId(), extension.extension(), number.number(), phone.mac()));
    }
    numbers.save(given);
    offices.save(office);
    phones.save(units);
    supply.adjust(office);
    shipment.fulfil(office.companyNumber(), lines);
  }
}
