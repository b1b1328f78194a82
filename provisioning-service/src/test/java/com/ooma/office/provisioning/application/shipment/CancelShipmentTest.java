package com.ooma.office.provisioning.application.shipment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.World;
import com.ooma.office.provisioning.application.autoprovision.LinkPhone;
import com.ooma.office.provisioning.application.hold.HoldNumbers;
import com.ooma.office.provisioning.application.telephony.CompletePort;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.number.NumberState;
import com.ooma.office.provisioning.domain.number.PoolNumber;
import com.ooma.office.provisioning.domain.phone.Parcel;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import com.ooma.office.provisioning.domain.shipment.ShipmentEvent;
import com.ooma.office.provisioning.domain.shipment.ShipmentState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CancelShipmentTest {

  private static final UUID ACCOUNT = UUID.randomUUID();

  private final World world = new World();

  @Test
  void all_that_a_ready_order_had_is_given_back() {
    world.stocked(3, 2);
    var order = world.order(ACCOUNT, null, null);
    world.acceptOrder.handle(order);
    world.linkPhone.handle(
        new LinkPhone.Command(world.phones.rows.values().iterator().next().unit().mac()));

    world.cancelShipment.handle(new CancelShipment.Command(ACCOUNT, order.orderId()));

    assertEquals(ShipmentState.CANCELLED, world.shipments.only().state());
    assertTrue(
        world.phones.rows.values().stream()
            .allMatch(phone ->
                phone.state() == PhoneState.IN_STOCK
                    && phone.assignment() == null
                    && phone.access() == null));
    assertTrue(
        world.numbers.rows.values().stream()
            .allMatch(
                number -> number.wasGivenBackUnused() && number.isFreeFor(ACCOUNT, world.now)));
    assertEquals(List.of(), world.offices.get(ACCOUNT).extensions());
    assertNull(world.offices.get(ACCOUNT).companyNumber());
    assertInstanceOf(ShipmentEvent.Cancelled.class, world.shipments.published.getLast());
  }

  @Test
  void other_orders_of_the_account_keep_what_they_have() {
    world.stocked(3, 2);
    world.acceptOrder.handle(world.order(ACCOUNT, (String) null));
    var second = world.order(ACCOUNT, (String) null);
    world.acceptOrder.handle(second);
    var company = world.offices.get(ACCOUNT).companyNumber();

    world.cancelShipment.handle(new CancelShipment.Command(ACCOUNT, second.orderId()));

    var office = world.offices.get(ACCOUNT);
    assertEquals(1, office.extensions().size());
    assertEquals(company, office.companyNumber());
    assertEquals(
        1, world.numbers.rows.values().stream().filter(PoolNumber::wasGivenBackUnused).count());
  }

  @Test
  void a_number_that_was_ported_in_stays_the_members() {
    world.stocked(2, 1);
    var order = world.order(ACCOUNT, (String) null);
    world.acceptOrder.handle(order);
    var temporary = world.offices.get(ACCOUNT).extensions().getFirst().number();
    var own = new PhoneNumber("+33142000001");
    world.completePort.handle(
        new CompletePort.Command(
            ACCOUNT,
            UUID.randomUUID(),
            world.now,
            List.of(new CompletePort.Replacement(own, temporary)),
            false));

    world.cancelShipment.handle(new CancelShipment.Command(ACCOUNT, order.orderId()));

    assertEquals(
        new NumberState.InUse(
            ACCOUNT, new Destination.Receptionist(), NumberState.Origin.PORTED, world.now),
        world.numbers.get(own.e164()).state());
  }

  @Test
  void an_order_that_waits_is_given_up() {
    var order = world.order(ACCOUNT, (String) null);
    world.acceptOrder.handle(order);

    world.cancelShipment.handle(new CancelShipment.Command(ACCOUNT, order.orderId()));
    world.stocked(3, 2);

    assertEquals(ShipmentState.CANCELLED, world.shipments.only().state());
    assertEquals(false, world.fulfilNext());
  }

  @Test
  void what_is_given_back_goes_to_those_who_wait() {
    world.stocked(4, 1);
    var first = world.order(ACCOUNT, (String) null);
    world.acceptOrder.handle(first);
    world.acceptOrder.handle(world.order(UUID.randomUUID(), (String) null));

    world.cancelShipment.handle(new CancelShipment.Command(ACCOUNT, first.orderId()));
    assertTrue(world.fulfilNext());

    assertEquals(
        List.of(ShipmentState.CANCELLED, ShipmentState.READY),
        world.shipments.rows.values().stream().map(shipment -> shipment.state()).toList());
  }

  /// Ordering and cancelling again and again uses up no numbers, whatever is chosen.
  @Test
  void a_company_that_cancels_every_order_has_no_more_numbers_than_one_order_needs() {
    world.stocked(30, 3);
    for (int round = 0; round < 5; round++) {
      var order = world.order(ACCOUNT, null, null);
      world.acceptOrder.handle(order);
      world.pass(Duration.ofHours(5));
      world.cancelShipment.handle(new CancelShipment.Command(ACCOUNT, order.orderId()));
    }

    var others = UUID.randomUUID();
    assertTrue(
        world.numbers.rows.values().stream()
                .filter(number -> number.isFreeFor(others, world.now))
                .count()
            >= 27);
  }

  @Test
  void a_held_number_of_a_cancelled_order_is_given_with_the_next_one_that_names_it() {
    world.stocked(5, 1);
    world.holdNumbers.handle(
        new HoldNumbers.Command(
            ACCOUNT, new HoldNumbers.These(List.of(new PhoneNumber("+33199000003")))));
    var first = world.order(ACCOUNT, "+33199000003");
    world.acceptOrder.handle(first);
    world.cancelShipment.handle(new CancelShipment.Command(ACCOUNT, first.orderId()));
    assertEquals(
        "numbers-taken",
        assertThrows(
                Refused.class,
                () ->
                    world.holdNumbers.handle(
                        new HoldNumbers.Command(
                            UUID.randomUUID(),
                            new HoldNumbers.These(List.of(new PhoneNumber("+33199000003"))))))
            .code());

    world.acceptOrder.handle(world.order(ACCOUNT, "+33199000003"));

    assertEquals(
        "+33199000003", world.offices.get(ACCOUNT).extensions().getFirst().number().e164());
  }

  @Test
  void what_has_left_is_not_cancelled() {
    world.stocked(2, 1);
    var order = world.order(ACCOUNT, (String) null);
    world.acceptOrder.handle(order);
    world.linkPhone.handle(
        new LinkPhone.Command(world.phones.rows.values().iterator().next().unit().mac()));
    world.dispatchShipment.handle(
        new DispatchShipment.Command(
            world.shipments.only().ordered().shipmentId(), new Parcel("Colis", "T1")));

    world.cancelShipment.handle(new CancelShipment.Command(ACCOUNT, order.orderId()));

    assertEquals(ShipmentState.DISPATCHED, world.shipments.only().state());
    assertEquals(
        new ShipmentEvent.CancellationRefused(
            ACCOUNT, order.orderId(), Instant.parse("2026-11-23T10:00:00Z")),
        world.shipments.published.getLast());
  }

  @Test
  void what_was_cancelled_does_not_leave_and_is_cancelled_once() {
    world.stocked(2, 1);
    var order = world.order(ACCOUNT, (String) null);
    world.acceptOrder.handle(order);
    var cancel = new CancelShipment.Command(ACCOUNT, order.orderId());
    world.cancelShipment.handle(cancel);
    int told = world.shipments.published.size();

    world.cancelShipment.handle(cancel);
    var refused =
        assertThrows(
            Refused.class,
            () ->
                world.dispatchShipment.handle(
                    new DispatchShipment.Command(
                        world.shipments.only().ordered().shipmentId(), new Parcel("Colis", "T1"))));

    assertEquals("shipment-state", refused.code());
    assertEquals(told, world.shipments.published.size());
  }
}
