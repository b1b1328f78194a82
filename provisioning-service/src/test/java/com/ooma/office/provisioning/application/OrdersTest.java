package com.ooma.office.provisioning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.domain.Destination;
import com.ooma.office.provisioning.domain.NumberState;
import com.ooma.office.provisioning.domain.Office;
import com.ooma.office.provisioning.domain.PhoneState;
import com.ooma.office.provisioning.domain.ShipmentEvent;
import com.ooma.office.provisioning.domain.ShipmentState;
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
        new NumberState.InUse(US, new Destination.Receptionist(), NumberState.Origin.POOL),
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

  @Test
  void a_company_number_that_another_took_is_replaced_by_one_of_its_area() {
    world.stocked(10, 10);
    world.stockNumbers("+332619100", 5);
    var wanted = new PhoneNumber("+33261910003");
    world.holdNumbers.handle(new HoldNumbers.Command(THEM, new HoldNumbers.These(List.of(wanted))));

    world.acceptOrder.handle(world.orderTo("75009", US, wanted, new String[] {null}));

    assertEquals(new PhoneNumber("+33261910000"), office().companyNumber());
  }

  @Test
  void a_chosen_number_that_another_took_is_replaced_by_one_of_its_area() {
    world.stocked(10, 10);
    world.stockNumbers("+332619100", 5);
    world.holdNumbers.handle(
        new HoldNumbers.Command(
            THEM, new HoldNumbers.These(List.of(new PhoneNumber("+33261910003")))));

    world.acceptOrder.handle(world.order(US, "+33261910003"));

    assertEquals(new PhoneNumber("+33261910000"), office().extensions().getFirst().number());
    assertEquals("+33199000000", office().companyNumber().e164());
  }

  @Test
  void what_the_account_holds_is_used_before_the_pool() {
    world.stocked(10, 10);
    world.holdNumbers.handle(
        new HoldNumbers.Command(
            US,
            new HoldNumbers.These(
                List.of(new PhoneNumber("+33199000007"), new PhoneNumber("+33199000008")))));

    world.acceptOrder.handle(world.order(US, null, "+33199000008"));

    var numbers = office().extensions().stream().map(line -> line.number().e164()).toList();
    assertEquals(List.of("+33199000007", "+33199000008"), numbers);
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
    assertFalse(world.fulfilWaitingOrder.handle(), "it was tried just now");

    world.stockPhones(1);

    assertTrue(world.fulfilWaitingOrder.handle());
    assertEquals(ShipmentState.READY, world.shipments.only().state());
    assertEquals(1, world.shipments.published.size());
    assertFalse(world.fulfilWaitingOrder.handle());
  }

  @Test
  void nothing_is_given_when_numbers_are_short_and_all_when_they_came_in() {
    world.stocked(3, 10);
    world.acceptOrder.handle(world.order(US, null, null, null));

    assertEquals("Missing: 1 number of area 01.", world.shipments.only().reason());
    assertEquals(10, phonesIn(PhoneState.IN_STOCK));

    world.stockNumbers("+331990001", 1);

    assertTrue(world.fulfilWaitingOrder.handle());
    assertEquals(4, inUse());
  }

  @Test
  void a_waiting_order_is_tried_again_after_a_while_and_finds_what_came_free() {
    world.stocked(2, 1);
    world.holdNumbers.handle(
        new HoldNumbers.Command(
            THEM, new HoldNumbers.These(List.of(new PhoneNumber("+33199000000")))));
    world.acceptOrder.handle(world.order(US, (String) null));
    world.pass(Duration.ofSeconds(30));
    assertTrue(world.fulfilWaitingOrder.handle());
    assertEquals(ShipmentState.WAITING, world.shipments.only().state());

    world.pass(Duration.ofMinutes(15));

    assertTrue(world.fulfilWaitingOrder.handle());
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
