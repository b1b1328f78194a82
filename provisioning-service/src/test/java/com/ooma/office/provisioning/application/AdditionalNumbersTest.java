package com.ooma.office.provisioning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.CompletePort.Replacement;
import com.ooma.office.provisioning.domain.AdditionalNumbers;
import com.ooma.office.provisioning.domain.Area;
import com.ooma.office.provisioning.domain.Destination;
import com.ooma.office.provisioning.domain.NumberState;
import com.ooma.office.provisioning.domain.NumberState.Origin;
import com.ooma.office.provisioning.domain.Office;
import com.ooma.office.provisioning.domain.PoolNumber;
import com.ooma.office.provisioning.domain.ShipmentState;
import java.time.Duration;
import java.util.List;
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

    world.changeAdditionalNumbers.handle(new ChangeAdditionalNumbers.Command(US, 2));

    assertEquals(
        List.of("01", "01"), ours().given().stream().map(each -> Area.of(each).code()).toList());
  }

  @Test
  void an_order_does_not_wait_for_them_and_they_follow_when_numbers_come_in() {
    world.stocked(3, 1);
    world.acceptOrder.handle(world.orderWithNumbers(US, 3));
    assertEquals(ShipmentState.READY, world.shipments.only().state());
    assertEquals(1, ours().given().size());
    assertFalse(world.supplyMissingNumbers.handle(), "too early");

    world.stockNumbers("+331990001", 1);
    assertTrue(world.supplyMissingNumbers.handle());
    assertEquals(2, ours().given().size());

    assertFalse(world.supplyMissingNumbers.handle(), "too early once more");
    world.numbers.addUnknown(List.of(available("+33199000200"), available("+33199000201")));
    world.pass(Duration.ofSeconds(30));
    assertTrue(world.supplyMissingNumbers.handle());
    assertEquals(numbers("+33199000002", "+33199000100", "+33199000200"), ours().given());
    assertNull(ours().retryAt());
    assertFalse(world.supplyMissingNumbers.handle());
  }

  @Test
  void they_wait_for_a_first_order_that_waits() {
    world.stocked(10, 0);
    world.acceptOrder.handle(world.orderWithNumbers(US, 2));
    assertEquals(List.of(), ours().given());
    assertFalse(world.supplyMissingNumbers.handle());

    world.stockPhones(1);
    world.fulfilWaitingOrder.handle();

    assertEquals(2, ours().given().size());
  }

  @Test
  void told_while_the_first_order_waits_it_is_the_new_count_that_holds() {
    world.stocked(10, 0);
    world.acceptOrder.handle(world.orderWithNumbers(US, 2));
    world.changeAdditionalNumbers.handle(new ChangeAdditionalNumbers.Command(US, 1));

    world.stockPhones(1);
    world.fulfilWaitingOrder.handle();

    assertEquals(1, ours().given().size());
  }

  @Test
  void what_was_given_last_is_taken_back_first_and_cools_down() {
    world.stocked(10, 1);
    world.acceptOrder.handle(world.orderWithNumbers(US, 3));

    world.changeAdditionalNumbers.handle(new ChangeAdditionalNumbers.Command(US, 1));

    assertEquals(numbers("+33199000002"), ours().given());
    assertInstanceOf(NumberState.Cooling.class, world.numbers.get("+33199000003").state());
    assertInstanceOf(NumberState.Cooling.class, world.numbers.get("+33199000004").state());
    assertEquals(3, world.numbers.findOfAccountAlone(US).size());
  }

  @Test
  void fewer_are_wanted_before_the_missing_ones_came() {
    world.stocked(4, 1);
    world.acceptOrder.handle(world.orderWithNumbers(US, 3));

    world.changeAdditionalNumbers.handle(new ChangeAdditionalNumbers.Command(US, 2));

    assertEquals(2, ours().given().size());
    world.pass(Duration.ofSeconds(30));
    assertFalse(world.supplyMissingNumbers.handle());
  }

  @Test
  void a_ported_number_takes_the_place_of_one_and_is_never_taken_back() {
    world.stocked(10, 1);
    world.acceptOrder.handle(world.orderWithNumbers(US, 2));
    var company = office().companyNumber();
    world.completePort.handle(
        new CompletePort.Command(
            US,
            world.now,
            List.of(new Replacement(PORTED, new PhoneNumber("+33199000003"))),
            false));

    assertEquals(numbers("+33199000002", "+33142000012"), ours().given());
    assertEquals(company, office().companyNumber());

    world.changeAdditionalNumbers.handle(new ChangeAdditionalNumbers.Command(US, 1));
    assertEquals(List.of(PORTED), ours().given());
    world.changeAdditionalNumbers.handle(new ChangeAdditionalNumbers.Command(US, 0));
    assertEquals(List.of(PORTED), ours().given());
    assertEquals(inUse(Origin.PORTED), world.numbers.rows.get(PORTED).state());

    world.changeAdditionalNumbers.handle(new ChangeAdditionalNumbers.Command(US, 2));
    assertEquals(2, ours().given().size());
  }

  @Test
  void a_temporary_number_that_stays_is_none_of_them() {
    world.stocked(10, 1);
    world.acceptOrder.handle(world.orderWithNumbers(US, 1));
    var company = office().companyNumber();
    world.completePort.handle(
        new CompletePort.Command(US, world.now, List.of(new Replacement(PORTED, company)), true));

    world.changeAdditionalNumbers.handle(new ChangeAdditionalNumbers.Command(US, 0));

    assertEquals(List.of(), ours().given());
    assertEquals(inUse(Origin.POOL), world.numbers.rows.get(company).state());
  }

  @Test
  void without_a_user_nothing_more_is_looked_for() {
    world.stocked(2, 1);
    var order = world.orderWithNumbers(US, 1);
    world.acceptOrder.handle(order);
    world.removeSeats.handle(
        new RemoveSeats.Command(US, order.orderId(), List.of(order.seats().getFirst().seatId())));

    world.stockNumbers("+331990001", 1);

    assertFalse(world.supplyMissingNumbers.handle());
    assertEquals(List.of(), ours().given());
  }

  @Test
  void they_end_with_the_service() {
    world.stocked(10, 1);
    world.acceptOrder.handle(world.orderWithNumbers(US, 20));

    world.terminateService.handle(new TerminateService.Command(US));

    assertEquals(AdditionalNumbers.NONE, ours());
    assertEquals(List.of(), world.numbers.findOfAccountAlone(US));
  }

  @Test
  void nobody_gets_what_another_holds() {
    world.stocked(3, 1);
    world.holdNumbers.handle(new HoldNumbers.Command(THEM, new HoldNumbers.Any(1, new Area("01"))));

    world.acceptOrder.handle(world.orderWithNumbers(US, 1));

    assertEquals(1, ours().missing());
    assertEquals(List.of(), ours().given());
  }

  private Office.Snapshot office() {
    return world.offices.get(US);
  }

  private AdditionalNumbers ours() {
    return office().additional();
  }

  private static NumberState inUse(Origin origin) {
    return new NumberState.InUse(US, new Destination.Receptionist(), origin);
  }

  private static List<PhoneNumber> numbers(String... e164) {
    return List.of(e164).stream().map(PhoneNumber::new).toList();
  }

  private static PoolNumber available(String e164) {
    return PoolNumber.fresh(new PhoneNumber(e164));
  }
}
