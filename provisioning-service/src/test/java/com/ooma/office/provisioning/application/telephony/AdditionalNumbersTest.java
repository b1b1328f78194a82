package com.ooma.office.provisioning.application.telephony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.World;
import com.ooma.office.provisioning.application.departure.RemoveSeats;
import com.ooma.office.provisioning.application.departure.TerminateService;
import com.ooma.office.provisioning.application.hold.HoldNumbers;
import com.ooma.office.provisioning.application.telephony.CompletePort.Replacement;
import com.ooma.office.provisioning.domain.number.Area;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.number.NumberState;
import com.ooma.office.provisioning.domain.number.NumberState.Origin;
import com.ooma.office.provisioning.domain.number.PoolNumber;
import com.ooma.office.provisioning.domain.shipment.ShipmentState;
import com.ooma.office.provisioning.domain.telephony.AdditionalNumbers;
import com.ooma.office.provisioning.domain.telephony.Office;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdditionalNumbersTest {

  private static final UUID US = UUID.randomUUID();
  private static final UUID THEM = UUID.randomUUID();
  private static final PhoneNumber PORTED = new PhoneNumber("+33142000012");

  private final World world = new World();

  @Test
  void they_come_with_the_order_and_reach_the_receptionist() {
    world.stocked(10, 1);

    world.acceptOrder.handle(world.orderWithNumbers(US, 3));

    assertEquals(numbers("+33199000002", "+33199000003", "+33199000004"), ours().given());
    assertNull(ours().retryAt());
    assertEquals(inUse(Origin.POOL), world.numbers.get("+33199000003").state());
    assertEquals("+33199000001", office().companyNumber().e164());
  }

  @Test
  void a_further_order_adds_to_them_and_a_repeated_one_does_not() {
    world.stocked(10, 2);
    world.acceptOrder.handle(world.orderWithNumbers(US, 1));
    var second = world.orderWithNumbers(US, 2);

    world.acceptOrder.handle(second);
    world.acceptOrder.handle(second);

    assertEquals(3, ours().wanted());
    assertEquals(3, ours().given().size());
  }

  @Test
  void they_are_of_the_area_of_the_company_number() {
    world.stocked(10, 2);
    world.stockNumbers("+334781000", 5);
    world.acceptOrder.handle(
        world.orderTo("69002", US, new PhoneNumber("+33199000005"), new String[1]));

    want(2);

    assertEquals(
        List.of("01", "01"), ours().given().stream().map(each -> Area.of(each).code()).toList());
  }

  @Test
  void an_order_does_not_wait_for_them_and_they_follow_when_numbers_come_in() {
    world.stocked(3, 1);
    world.acceptOrder.handle(world.orderWithNumbers(US, 3));
    assertEquals(ShipmentState.READY, world.shipments.only().state());
    assertEquals(1, ours().given().size());
    assertFalse(world.supplyNext(), "too early");

    world.stockNumbers("+331990001", 1);
    assertTrue(world.supplyNext());
    assertEquals(2, ours().given().size());

    assertFalse(world.supplyNext(), "too early once more");
    world.numbers.addUnknown(List.of(available("+33199000200"), available("+33199000201")));
    world.pass(Duration.ofSeconds(5));
    assertTrue(world.supplyNext());
    assertEquals(numbers("+33199000002", "+33199000100", "+33199000200"), ours().given());
    assertNull(ours().retryAt());
    assertFalse(world.supplyNext());
  }

  @Test
  void they_do_not_wait_for_a_later_order_that_waits() {
    world.stocked(10, 1);
    world.acceptOrder.handle(world.order(US, (String) null));

    world.acceptOrder.handle(world.orderWithNumbers(US, 2));

    assertTrue(world.supplyNext());
    assertEquals(2, ours().given().size());
    assertFalse(world.supplyNext());
  }

  @Test
  void they_wait_for_a_first_order_that_waits() {
    world.stocked(10, 0);
    world.acceptOrder.handle(world.orderWithNumbers(US, 2));
    assertEquals(List.of(), ours().given());
    assertFalse(world.supplyNext());

    world.stockPhones(1);
    world.fulfilNext();

    assertEquals(2, ours().given().size());
  }

  @Test
  void told_while_the_first_order_waits_it_is_the_new_count_that_holds() {
    world.stocked(10, 0);
    world.acceptOrder.handle(world.orderWithNumbers(US, 2));
    want(1);

    world.stockPhones(1);
    world.fulfilNext();

    assertEquals(1, ours().given().size());
  }

  @Test
  void what_was_given_last_is_taken_back_first_and_cools_down() {
    world.stocked(10, 1);
    world.acceptOrder.handle(world.orderWithNumbers(US, 3));

    world.pass(Duration.ofDays(1));
    want(1);

    assertEquals(numbers("+33199000002"), ours().given());
    assertInstanceOf(NumberState.Cooling.class, world.numbers.get("+33199000003").state());
    assertInstanceOf(NumberState.Cooling.class, world.numbers.get("+33199000004").state());
    assertEquals(3, world.numbers.findOfAccountForUpdate(US).size());
  }

  /// However often an option is turned on and off, and on whatever days, the same numbers come
  /// back, and others find as many as before.
  @Test
  void turned_on_and_off_the_same_numbers_come_back() {
    world.stocked(30, 1);
    world.acceptOrder.handle(world.orderWithNumbers(US, 2));
    var first = ours().given();

    for (int round = 0; round < 12; round++) {
      want(0);
      world.pass(Duration.ofHours(round));
      want(2);
      assertEquals(Set.copyOf(first), Set.copyOf(ours().given()), "round " + round);
      world.pass(Duration.ofHours(5));
    }

    assertEquals(
        26,
        world.numbers.rows.values().stream()
            .filter(number -> number.isFreeFor(THEM, world.now))
            .count());
  }

  @Test
  void what_was_given_and_taken_back_on_one_day_is_everybodys_on_the_next() {
    world.stocked(10, 1);
    world.acceptOrder.handle(world.orderWithNumbers(US, 3));

    want(0);
    assertFalse(world.numbers.get("+33199000003").isFreeFor(THEM, world.now));

    world.pass(Duration.ofHours(24));
    assertTrue(world.numbers.get("+33199000003").isFreeFor(THEM, world.now));
  }

  @Test
  void fewer_are_wanted_before_the_missing_ones_came() {
    world.stocked(4, 1);
    world.acceptOrder.handle(world.orderWithNumbers(US, 3));

    want(2);

    assertEquals(2, ours().given().size());
    world.pass(Duration.ofSeconds(5));
    assertFalse(world.supplyNext());
  }

  @Test
  void a_ported_number_takes_the_place_of_one_and_only_its_company_gives_it_up() {
    world.stocked(10, 1);
    world.acceptOrder.handle(world.orderWithNumbers(US, 2));
    var company = office().companyNumber();
    complete(new Replacement(PORTED, new PhoneNumber("+33199000003")), false);

    assertEquals(numbers("+33199000002"), ours().given());
    assertEquals(List.of(PORTED), ours().fromPorts());
    assertEquals(1, ours().wanted());
    assertEquals(company, office().companyNumber());

    want(0);
    assertEquals(List.of(), ours().given());
    assertEquals(List.of(PORTED), ours().fromPorts());
    assertEquals(inUse(Origin.PORTED), world.numbers.rows.get(PORTED).state());

    world.changeAdditionalNumbers.handle(
        new ChangeAdditionalNumbers.Command(US, 0, List.of(PORTED)));
    assertEquals(List.of(), ours().fromPorts());
    assertInstanceOf(NumberState.Cooling.class, world.numbers.rows.get(PORTED).state());
  }

  @Test
  void a_temporary_number_that_stays_is_one_of_them_and_takes_none_of_the_pool() {
    world.stocked(10, 1);
    world.acceptOrder.handle(world.orderWithNumbers(US, 1));
    var company = office().companyNumber();
    complete(new Replacement(PORTED, company), true);

    assertEquals(List.of(company), ours().fromPorts());
    assertEquals(1, ours().given().size());
    assertEquals(0, ours().missing());

    want(1); // whoever counts has not heard of the port, or has: it is the same
    assertEquals(1, ours().given().size());
    assertEquals(inUse(Origin.POOL), world.numbers.rows.get(company).state());

    world.changeAdditionalNumbers.handle(
        new ChangeAdditionalNumbers.Command(US, 1, List.of(company)));
    assertEquals(List.of(), ours().fromPorts());
    assertFalse(world.numbers.rows.get(company).isInUse());
  }

  @Test
  void what_is_paid_for_besides_a_seat_rings_at_the_receptionist_when_the_seat_goes() {
    world.stocked(10, 2);
    world.acceptOrder.handle(world.order(US, (String) null));
    var order = world.order(US, (String) null);
    world.acceptOrder.handle(order);
    var temporary = office().extensions().getLast().number();
    complete(new Replacement(PORTED, temporary), true);

    world.removeSeats.handle(
        new RemoveSeats.Command(US, order.orderId(), List.of(order.seats().getFirst().seatId())));

    assertEquals(inUse(Origin.POOL), world.numbers.rows.get(temporary).state());
    assertEquals(inUse(Origin.PORTED), world.numbers.rows.get(PORTED).state());
    assertEquals(List.of(temporary), ours().fromPorts());
  }

  @Test
  void without_a_user_nothing_more_is_looked_for() {
    world.stocked(2, 1);
    var order = world.orderWithNumbers(US, 1);
    world.acceptOrder.handle(order);
    world.removeSeats.handle(
        new RemoveSeats.Command(US, order.orderId(), List.of(order.seats().getFirst().seatId())));

    world.stockNumbers("+331990001", 1);

    assertFalse(world.supplyNext());
    assertEquals(List.of(), ours().given());
  }

  @Test
  void they_end_with_the_service() {
    world.stocked(10, 1);
    world.acceptOrder.handle(world.orderWithNumbers(US, 20));

    world.terminateService.handle(new TerminateService.Command(US));

    assertEquals(AdditionalNumbers.NONE, ours());
    assertEquals(List.of(), world.numbers.findOfAccountForUpdate(US));
  }

  @Test
  void nobody_gets_what_another_holds() {
    world.stocked(3, 1);
    world.holdNumbers.handle(new HoldNumbers.Command(THEM, new HoldNumbers.Any(1, new Area("01"))));

    world.acceptOrder.handle(world.orderWithNumbers(US, 1));

    assertEquals(1, ours().missing());
    assertEquals(List.of(), ours().given());
  }

  private void want(int count) {
    world.changeAdditionalNumbers.handle(new ChangeAdditionalNumbers.Command(US, count, List.of()));
  }

  private void complete(Replacement replacement, boolean keepTemporary) {
    world.completePort.handle(
        new CompletePort.Command(
            US, UUID.randomUUID(), world.now, List.of(replacement), keepTemporary));
  }

  private Office.Snapshot office() {
    return world.offices.get(US);
  }

  private AdditionalNumbers ours() {
    return office().additional();
  }

  private NumberState inUse(Origin origin) {
    return new NumberState.InUse(US, new Destination.Receptionist(), origin, world.now);
  }

  private static List<PhoneNumber> numbers(String... e164) {
    return List.of(e164).stream().map(PhoneNumber::new).toList();
  }

  private static PoolNumber available(String e164) {
    return PoolNumber.fresh(new PhoneNumber(e164));
  }
}
