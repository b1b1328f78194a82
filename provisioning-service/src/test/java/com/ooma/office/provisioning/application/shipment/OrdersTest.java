package com.ooma.office.provisioning.application.shipment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.World;
import com.ooma.office.provisioning.application.hold.HoldNumbers;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.number.NumberHold;
import com.ooma.office.provisioning.domain.number.NumberState;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import com.ooma.office.provisioning.domain.shipment.ShipmentEvent;
import com.ooma.office.provisioning.domain.shipment.ShipmentState;
import com.ooma.office.provisioning.domain.telephony.Office;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrdersTest {

  private static final UUID US = UUID.randomUUID();
  private static final UUID THEM = UUID.randomUUID();

  private final World world = new World();

  @Test
  void every_seat_gets_an_extension_a_number_and_a_phone_at_once() {
    world.stocked(10, 10);
    var order = world.order(US, null, null, null);

    world.acceptOrder.handle(order);

    var told = (ShipmentEvent.Fulfilled) world.shipments.published.getFirst();
    assertEquals(order.orderId(), told.orderId());
    assertEquals(
        List.of("2001", "2002", "2003"),
        told.lines().stream().map(ShipmentEvent.Line::extension).toList());
    assertEquals(4, inUse());
    assertEquals(3, phonesIn(PhoneState.RESERVED));
    assertEquals(told.companyNumber(), office().companyNumber());
    assertEquals(
        new NumberState.InUse(
            US, new Destination.Receptionist(), NumberState.Origin.POOL, world.now),
        world.numbers.rows.get(told.companyNumber()).state());
    assertEquals(ShipmentState.READY, world.shipments.only().state());
    assertEquals(order.site(), world.emergencyAddresses.get(US));
  }

  @Test
  void the_second_order_counts_on_and_keeps_the_company_number() {
    world.stocked(10, 10);
    world.acceptOrder.handle(world.order(US, null, null));
    var company = office().companyNumber();

    world.acceptOrder.handle(world.order(US, (String) null));

    var told = (ShipmentEvent.Fulfilled) world.shipments.published.getLast();
    assertEquals("2003", told.lines().getFirst().extension());
    assertEquals(company, told.companyNumber());
    assertEquals(4, inUse());
  }

  @Test
  void a_chosen_number_goes_to_its_seat() {
    world.stocked(10, 10);

    world.acceptOrder.handle(world.order(US, null, "+33199000000", "+33199000005"));

    var numbers = office().extensions().stream().map(line -> line.number().e164()).toList();
    assertEquals("+33199000000", numbers.get(1));
    assertEquals("+33199000005", numbers.get(2));
    assertEquals(
        4,
        List.of(numbers, List.of(office().companyNumber().e164())).stream()
            .flatMap(List::stream)
            .distinct()
            .count());
  }

  @Test
  void a_company_gets_the_number_it_chose_and_keeps_it() {
    world.stocked(10, 10);
    var wanted = new PhoneNumber("+33199000007");

    world.acceptOrder.handle(world.orderTo("75009", US, wanted, new String[] {null}));
    assertEquals(wanted, office().companyNumber());
    assertEquals(2, inUse());

    var other = new PhoneNumber("+33199000008");
    world.holdNumbers.handle(new HoldNumbers.Command(US, new HoldNumbers.These(List.of(other))));
    world.acceptOrder.handle(world.orderTo("75009", US, other, new String[] {null}));
    assertEquals(wanted, office().companyNumber());
    assertEquals(3, inUse());
    assertTrue(world.numbers.rows.get(other).state() instanceof NumberState.Held);
  }

  /// Nobody gets another number than the chosen one without a word.
  @Test
  void an_order_waits_for_chosen_numbers_that_another_has_and_says_so() {
    world.stocked(10, 10);
    var company = new PhoneNumber("+33199000003");
    world.holdNumbers.handle(
        new HoldNumbers.Command(
            THEM, new HoldNumbers.These(List.of(company, new PhoneNumber("+33199000004")))));

    world.acceptOrder.handle(
        world.orderTo("75009", US, company, new String[] {"+33199000004", "+33199000099", null}));

    assertEquals(ShipmentState.WAITING, world.shipments.only().state());
    assertEquals(
        "Missing: the chosen number +33199000003, the chosen number +33199000004,"
            + " the chosen number +33199000099.",
        world.shipments.only().reason());
    assertEquals(0, inUse());

    world.stockNumbers("+331990000", 100);
    world.pass(NumberHold.DURATION.plus(World.GRACE.time()));
    assertTrue(world.fulfilNext());
    assertEquals(company, office().companyNumber());
  }

  @Test
  void what_was_ordered_within_the_hold_is_given_though_the_order_is_heard_of_late() {
    world.stocked(10, 10);
    var wanted = List.of(new PhoneNumber("+33199000000"), new PhoneNumber("+33199000001"));
    world.holdNumbers.handle(new HoldNumbers.Command(US, new HoldNumbers.These(wanted)));

    world.pass(NumberHold.DURATION.plus(World.GRACE.time()).minusSeconds(1));
    world.acceptOrder.handle(world.order(THEM, (String) null));
    world.acceptOrder.handle(
        world.orderTo("75009", US, wanted.get(0), new String[] {"+33199000001"}));

    assertEquals(wanted.get(0), office().companyNumber());
    assertEquals(wanted.get(1), office().extensions().getFirst().number());
  }

  @Test
  void what_was_chosen_is_kept_as_long_as_the_order_waits_for_something_else() {
    world.stocked(10, 0);
    var wanted = new PhoneNumber("+33199000000");
    world.holdNumbers.handle(new HoldNumbers.Command(US, new HoldNumbers.These(List.of(wanted))));
    world.acceptOrder.handle(world.order(US, wanted.e164()));

    for (int hour = 0; hour < 72; hour++) {
      world.pass(Duration.ofMinutes(50));
      assertTrue(world.fulfilNext());
      assertFalse(world.numbers.rows.get(wanted).isFreeFor(THEM, world.now));
    }
    assertEquals("Missing: 1 phone.", world.shipments.only().reason());

    world.acceptOrder.handle(world.order(US, (String) null));
    world.stockPhones(2);
    assertTrue(world.fulfilNext());
    assertEquals(wanted, office().extensions().getFirst().number());
  }

  @Test
  void a_later_order_takes_the_company_number_that_a_waiting_one_chose() {
    world.stocked(10, 1);
    var wanted = new PhoneNumber("+33199000005");
    world.holdNumbers.handle(new HoldNumbers.Command(US, new HoldNumbers.These(List.of(wanted))));
    world.acceptOrder.handle(world.orderTo("75009", US, wanted, new String[] {null, null}));

    world.acceptOrder.handle(world.order(US, (String) null));

    assertEquals(wanted, office().companyNumber());
    world.stockPhones(2);
    assertTrue(world.fulfilNext());
    assertEquals(wanted, office().companyNumber());
  }

  @Test
  void what_the_account_holds_is_left_for_the_order_that_names_it() {
    world.stocked(10, 10);
    world.holdNumbers.handle(
        new HoldNumbers.Command(
            US,
            new HoldNumbers.These(
                List.of(new PhoneNumber("+33199000000"), new PhoneNumber("+33199000008")))));

    world.acceptOrder.handle(world.order(US, null, "+33199000008"));
    world.acceptOrder.handle(world.order(US, "+33199000000"));

    var numbers = office().extensions().stream().map(line -> line.number().e164()).toList();
    assertEquals(List.of("+33199000001", "+33199000008", "+33199000000"), numbers);
  }

  @Test
  void a_company_that_comes_back_is_reached_under_the_number_it_had() {
    world.stocked(10, 10);
    var first = world.order(US, (String) null);
    world.acceptOrder.handle(first);
    var company = office().companyNumber();
    world.pass(Duration.ofDays(40));
    world.cancelShipment.handle(new CancelShipment.Command(US, first.orderId()));
    assertInstanceOf(NumberState.Cooling.class, world.numbers.rows.get(company).state());

    world.acceptOrder.handle(world.order(US, (String) null));

    assertEquals(company, office().companyNumber());
  }

  @Test
  void a_number_comes_from_the_area_of_the_site() {
    world.stocked(10, 10);
    world.stockNumbers("+334657100", 5);

    world.acceptOrder.handle(world.orderTo("69001", US, (String) null));

    assertTrue(office().companyNumber().e164().startsWith("+334"));
    assertTrue(office().extensions().getFirst().number().e164().startsWith("+334"));
  }

  @Test
  void nothing_is_given_when_phones_are_short_and_all_when_they_came_in() {
    world.stocked(10, 2);
    world.acceptOrder.handle(world.order(US, null, null, null));

    assertEquals(ShipmentState.WAITING, world.shipments.only().state());
    assertEquals("Missing: 1 phone.", world.shipments.only().reason());
    assertEquals(0, inUse());
    assertEquals(2, phonesIn(PhoneState.IN_STOCK));
    assertTrue(office().extensions().isEmpty());
    assertTrue(world.shipments.published.isEmpty());
    assertFalse(world.fulfilNext(), "it was tried just now");

    world.stockPhones(1);

    assertTrue(world.fulfilNext());
    assertEquals(ShipmentState.READY, world.shipments.only().state());
    assertEquals(1, world.shipments.published.size());
    assertFalse(world.fulfilNext());
  }

  @Test
  void nothing_is_given_when_numbers_are_short_and_all_when_they_came_in() {
    world.stocked(3, 10);
    world.acceptOrder.handle(world.order(US, null, null, null));

    assertEquals("Missing: 1 number of area 01.", world.shipments.only().reason());
    assertEquals(10, phonesIn(PhoneState.IN_STOCK));

    world.stockNumbers("+331990001", 1);

    assertTrue(world.fulfilNext());
    assertEquals(4, inUse());
  }

  @Test
  void a_waiting_order_is_tried_again_after_a_while_and_finds_what_came_free() {
    world.stocked(2, 1);
    world.holdNumbers.handle(
        new HoldNumbers.Command(
            THEM, new HoldNumbers.These(List.of(new PhoneNumber("+33199000000")))));
    world.acceptOrder.handle(world.order(US, (String) null));
    world.pass(Duration.ofSeconds(5));
    assertTrue(world.fulfilNext());
    assertEquals(ShipmentState.WAITING, world.shipments.only().state());

    world.pass(NumberHold.DURATION.plus(World.GRACE.time()));

    assertTrue(world.fulfilNext());
    assertEquals(ShipmentState.READY, world.shipments.only().state());
  }

  @Test
  void the_same_order_twice_is_fulfilled_once() {
    world.stocked(10, 10);
    var order = world.order(US, null, null);

    world.acceptOrder.handle(order);
    world.acceptOrder.handle(order);

    assertEquals(1, world.shipments.rows.size());
    assertEquals(3, inUse());
  }

  @Test
  void two_hundred_seats_are_fulfilled() {
    world.stocked(100, 200);
    world.stockNumbers("+331990001", 100);
    world.stockNumbers("+331990002", 1);

    world.acceptOrder.handle(world.order(US, new String[200]));

    assertEquals("2200", office().extensions().getLast().extension());
    assertEquals(201, inUse());
    assertNull(world.shipments.only().reason());
  }

  private Office.Snapshot office() {
    return world.offices.get(US);
  }

  private long inUse() {
    return world.numbers.rows.values().stream().filter(number -> number.isInUseBy(US)).count();
  }

  private long phonesIn(PhoneState state) {
    return world.phones.rows.values().stream().filter(phone -> phone.state() == state).count();
  }
}
