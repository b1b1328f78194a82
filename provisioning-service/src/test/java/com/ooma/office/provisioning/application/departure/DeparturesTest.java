package com.ooma.office.provisioning.application.departure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.World;
import com.ooma.office.provisioning.application.autoprovision.LinkPhone;
import com.ooma.office.provisioning.application.emergency.RecordEmergencyAddress;
import com.ooma.office.provisioning.application.shipment.AcceptOrder;
import com.ooma.office.provisioning.application.shipment.DeliverShipment;
import com.ooma.office.provisioning.application.shipment.DispatchShipment;
import com.ooma.office.provisioning.application.shipment.ReceiveReturn;
import com.ooma.office.provisioning.application.shipment.RedirectShipments;
import com.ooma.office.provisioning.application.shipment.RenameWantedSeat;
import com.ooma.office.provisioning.application.telephony.CompletePort;
import com.ooma.office.provisioning.application.telephony.MoveSeats;
import com.ooma.office.provisioning.application.telephony.RenameSeat;
import com.ooma.office.provisioning.domain.autoprovision.DownloadToken;
import com.ooma.office.provisioning.domain.emergency.PostalAddress;
import com.ooma.office.provisioning.domain.emergency.Site;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.number.NumberState;
import com.ooma.office.provisioning.domain.phone.Checks;
import com.ooma.office.provisioning.domain.phone.Parcel;
import com.ooma.office.provisioning.domain.phone.Phone;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import com.ooma.office.provisioning.domain.shipment.ShipmentState;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeparturesTest {

  private static final UUID ACCOUNT = UUID.randomUUID();

  private final World world = new World();

  @Test
  void a_user_who_leaves_takes_extension_and_number_along_and_others_keep_theirs() {
    var order = dispatched(2);
    var leaver = order.seats().getFirst().seatId();
    var number = world.offices.get(ACCOUNT).extensions().getFirst().number();

    world.removeSeats.handle(new RemoveSeats.Command(ACCOUNT, order.orderId(), List.of(leaver)));

    assertEquals(1, world.offices.get(ACCOUNT).extensions().size());
    assertTrue(world.numbers.rows.get(number).state() instanceof NumberState.Cooling);
    assertEquals(PhoneState.RETURNING, phoneOf(leaver).state());
    assertNull(phoneOf(leaver).access());
    assertEquals(world.now, phoneOf(leaver).returningSince());
    assertEquals(PhoneState.SHIPPED, phoneOf(order.seats().getLast().seatId()).state());
  }

  @Test
  void a_phone_of_somebody_who_left_gets_no_configuration() {
    world.stocked(2, 1);
    var order = world.order(ACCOUNT, (String) null);
    world.acceptOrder.handle(order);
    var url = world.linkPhone.handle(new LinkPhone.Command(onlyPhone().unit().mac())).configUrl();
    var parts = url.split("/");
    var token = new DownloadToken(parts[parts.length - 2]);
    var file = parts[parts.length - 1];
    dispatch();
    assertTrue(world.fetch(token, file, false).isPresent());

    remove(order);

    assertFalse(world.fetch(token, file, false).isPresent());
    assertEquals(PhoneState.RETURNING, onlyPhone().state());
  }

  @Test
  void a_delivery_that_is_told_late_and_a_second_removal_change_nothing() {
    var order = dispatched(1);
    remove(order);
    var since = onlyPhone().returningSince();
    int told = world.phones.published.size();
    world.pass(Duration.ofDays(1));

    remove(order);
    world.deliverShipment.handle(
        new DeliverShipment.Command(world.shipments.only().ordered().shipmentId()));

    assertEquals(PhoneState.RETURNING, onlyPhone().state());
    assertEquals(since, onlyPhone().returningSince());
    assertEquals(told, world.phones.published.size());
    assertEquals(ShipmentState.DELIVERED, world.shipments.only().state());
  }

  @Test
  void a_number_that_was_ported_in_stays_when_its_user_leaves_and_goes_with_the_company() {
    var order = dispatched(1);
    var own = new PhoneNumber("+33142000001");
    var temporary = world.offices.get(ACCOUNT).extensions().getFirst().number();
    world.completePort.handle(
        new CompletePort.Command(
            ACCOUNT,
            UUID.randomUUID(),
            world.now,
            List.of(new CompletePort.Replacement(own, temporary)),
            false));

    remove(order);
    assertEquals(
        new NumberState.InUse(
            ACCOUNT, new Destination.Receptionist(), NumberState.Origin.PORTED, world.now),
        world.numbers.rows.get(own).state());

    world.terminateService.handle(new TerminateService.Command(ACCOUNT));
    assertTrue(world.numbers.rows.get(own).state() instanceof NumberState.Cooling);
  }

  @Test
  void a_phone_that_came_back_serves_those_who_wait() {
    var order = dispatched(1);
    world.stockNumbers("+331990001", 3);
    remove(order);
    world.acceptOrder.handle(world.order(UUID.randomUUID(), (String) null));
    assertFalse(world.fulfilNext());
    var mac = onlyPhone().unit().mac();

    world.receiveReturn.handle(new ReceiveReturn.Command(mac, Checks.SOUND));

    assertTrue(world.fulfilNext());
    assertEquals(PhoneState.RESERVED, onlyPhone().state());
    var again =
        assertThrows(
            Refused.class,
            () -> world.receiveReturn.handle(new ReceiveReturn.Command(mac, Checks.SOUND)));
    assertEquals("phone-state", again.code());
  }

  @Test
  void a_company_that_leaves_leaves_nothing_behind() {
    dispatched(1);
    world.stockNumbers("+331990001", 2);
    world.stockPhones(1);
    world.acceptOrder.handle(world.order(ACCOUNT, (String) null));
    world.acceptOrder.handle(world.order(ACCOUNT, null, null, null));

    world.terminateService.handle(new TerminateService.Command(ACCOUNT));
    world.terminateService.handle(new TerminateService.Command(ACCOUNT));
    world.stocked(20, 5);

    assertFalse(world.fulfilNext());
    assertEquals(
        List.of(ShipmentState.DISPATCHED, ShipmentState.CANCELLED, ShipmentState.CANCELLED),
        world.shipments.rows.values().stream().map(shipment -> shipment.state()).toList());
    assertEquals(
        List.of(PhoneState.RETURNING, PhoneState.IN_STOCK),
        world.phones.rows.values().stream().limit(2).map(Phone.Snapshot::state).toList());
    assertEquals(List.of(), world.offices.get(ACCOUNT).extensions());
    assertNull(world.offices.get(ACCOUNT).companyNumber());
    assertEquals(List.of(), world.numbers.findOfAccountForUpdate(ACCOUNT));
  }

  @Test
  void a_renamed_user_has_the_name_also_if_the_order_waits() {
    var ready = dispatched(1);
    var waiting = world.order(ACCOUNT, (String) null);
    world.acceptOrder.handle(waiting);

    rename(ready, "Zoé\n");
    rename(waiting, null);
    world.stockNumbers("+331990001", 2);
    world.stockPhones(1);
    assertTrue(world.fulfilNext());

    var extensions = world.offices.get(ACCOUNT).extensions();
    assertEquals("Zoé", extensions.getFirst().userName());
    assertNull(extensions.getLast().userName());
  }

  @Test
  void who_moves_is_found_there_and_parcels_follow_unless_they_left() {
    var gone = dispatched(1);
    var waiting = world.order(ACCOUNT, (String) null);
    world.acceptOrder.handle(waiting);
    var address = new PostalAddress("1 place de la Bourse", "69002", "Lyon", null);
    var lyon = new Site(UUID.randomUUID(), "WeWork Lyon", address);

    for (var order : List.of(gone, waiting)) {
      var former = order.site().siteId();
      world.redirectShipments.handle(new RedirectShipments.Command(ACCOUNT, former, lyon));
      world.moveSeats.handle(new MoveSeats.Command(ACCOUNT, former, lyon.siteId()));
      world.recordEmergencyAddress.handle(new RecordEmergencyAddress.Command(ACCOUNT, lyon));
    }

    assertEquals(lyon, world.emergencyAddresses.get(ACCOUNT));
    assertEquals(lyon.siteId(), world.offices.get(ACCOUNT).extensions().getFirst().siteId());
    assertEquals(
        List.of(gone.site(), lyon),
        world.shipments.rows.values().stream().map(row -> row.ordered().site()).toList());
  }

  private void rename(AcceptOrder.Command order, String name) {
    var seat = order.seats().getFirst().seatId();
    world.renameWantedSeat.handle(
        new RenameWantedSeat.Command(ACCOUNT, order.orderId(), seat, name));
    world.renameSeat.handle(new RenameSeat.Command(ACCOUNT, seat, name));
  }

  private void remove(AcceptOrder.Command order) {
    world.removeSeats.handle(
        new RemoveSeats.Command(
            ACCOUNT, order.orderId(), List.of(order.seats().getFirst().seatId())));
  }

  private AcceptOrder.Command dispatched(int seats) {
    world.stocked(seats + 1, seats);
    var order = world.order(ACCOUNT, new String[seats]);
    world.acceptOrder.handle(order);
    for (var phone : List.copyOf(world.phones.rows.values())) {
      world.linkPhone.handle(new LinkPhone.Command(phone.unit().mac()));
    }
    dispatch();
    return order;
  }

  private void dispatch() {
    world.dispatchShipment.handle(
        new DispatchShipment.Command(
            world.shipments.only().ordered().shipmentId(), new Parcel("Colis", "T1")));
  }

  private Phone.Snapshot onlyPhone() {
    return world.phones.rows.values().iterator().next();
  }

  private Phone.Snapshot phoneOf(UUID seatId) {
    return world.phones.rows.values().stream()
        .filter(phone -> phone.assignment() != null && phone.assignment().seatId().equals(seatId))
        .findFirst()
        .orElseThrow();
  }
}
