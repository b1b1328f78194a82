package com.ooma.office.provisioning.application.telephony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.World;
import com.ooma.office.provisioning.application.departure.RemoveSeats;
import com.ooma.office.provisioning.application.shipment.AcceptOrder;
import com.ooma.office.provisioning.application.shipment.CancelShipment;
import com.ooma.office.provisioning.application.telephony.CompletePort.Replacement;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.number.NumberState;
import com.ooma.office.provisioning.domain.telephony.Office;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A conference server and each user's fax have numbers of their own.
class IncludedNumbersTest {

  private static final UUID US = UUID.randomUUID();
  private static final PhoneNumber PORTED = new PhoneNumber("+33142000012");

  private final World world = new World().stocked(10, 3);
  private final AcceptOrder.Command order = world.order(US, null, null);
  private final UUID first = order.seats().getFirst().seatId();
  private final UUID second = order.seats().getLast().seatId();

  @Test
  void they_come_after_a_first_order_and_reach_conference_and_faxes() {
    ordered(0);

    assertEquals(number(9), office().included().conference());
    assertEquals(number(8), office().included().faxes().get(first));
    assertEquals(number(7), office().included().faxes().get(second));
    assertNull(office().included().searchAt());
    assertEquals(new Destination.Conference(), destinationOf(number(9)));
    assertEquals(new Destination.Fax(second), destinationOf(number(7)));
  }

  @Test
  void a_further_order_brings_those_of_its_users_only() {
    ordered(0);
    var another = world.order(US, (String) null);
    world.acceptOrder.handle(another);
    assertTrue(world.supplyIncluded(US));

    assertEquals(number(9), office().included().conference());
    assertEquals(3, office().included().faxes().size());
  }

  @Test
  void what_orders_may_need_is_left_to_them_until_more_numbers_come_in() {
    ordered(6); // three were given to the order: seven are free

    assertEquals(number(3), office().included().conference());
    assertEquals(0, office().included().faxes().size());
    assertFalse(world.supplyIncluded(US));
    world.pass(Duration.ofHours(1));
    assertTrue(world.supplyIncluded(US));
    assertEquals(0, office().included().faxes().size());
    world.stockNumbers("+331990010", 2);
    assertTrue(world.supplyIncluded(US));
    assertEquals(2, office().included().faxes().size());
  }

  @Test
  void a_user_s_goes_with_the_user_and_the_conference_s_with_the_last_one() {
    ordered(0);
    world.pass(Duration.ofDays(3));

    world.removeSeats.handle(new RemoveSeats.Command(US, order.orderId(), List.of(first)));
    assertInstanceOf(NumberState.Cooling.class, stateOf(number(8)));
    assertEquals(new Destination.Conference(), destinationOf(number(9)));
    world.removeSeats.handle(new RemoveSeats.Command(US, order.orderId(), List.of(second)));

    for (int place = 0; place < 10; place++) {
      assertFalse(world.numbers.rows.get(number(place)).isInUse(), place + " is in use");
    }
    assertNull(office().included().conference());
    assertEquals(0, office().included().faxes().size());
    assertNull(office().included().searchAt());
  }

  @Test
  void those_of_an_order_that_is_cancelled_are_kept_for_the_next_one() {
    ordered(0);
    world.cancelShipment.handle(new CancelShipment.Command(US, order.orderId()));

    assertInstanceOf(NumberState.Held.class, stateOf(number(9)));
    assertInstanceOf(NumberState.Held.class, stateOf(number(8)));
    ordered(0);
    assertEquals(2, office().included().faxes().size());
  }

  @Test
  void a_ported_one_takes_the_place_of_a_fax_s_and_is_one_number_more() {
    ordered(0);
    world.completePort.handle(
        new CompletePort.Command(
            US, UUID.randomUUID(), world.now, List.of(new Replacement(PORTED, number(8))), false));

    assertEquals(new Destination.Fax(first), destinationOf(PORTED));
    assertInstanceOf(NumberState.Cooling.class, stateOf(number(8)));
    assertFalse(office().included().contains(number(8)));
    assertEquals(List.of(PORTED), office().additional().fromPorts());
  }

  @Test
  void one_that_leaves_is_followed_by_another_and_nobody_who_counts_is_told() {
    ordered(0);
    world.told.clear();
    world.letNumbersLeave.handle(
        new LetNumbersLeave.Command(US, UUID.randomUUID(), world.now, List.of(number(9))));

    assertEquals(List.of(), world.told);
    assertTrue(world.supplyIncluded(US));
    assertNotEquals(number(9), office().included().conference());
    assertEquals(new Destination.Conference(), destinationOf(office().included().conference()));
  }

  private void ordered(int reserve) {
    world.reserve = reserve;
    world.acceptOrder.handle(world.shipments.rows.isEmpty() ? order : world.order(US, null, null));
    assertTrue(world.supplyIncluded(US));
  }

  private Destination destinationOf(PhoneNumber number) {
    return assertInstanceOf(NumberState.InUse.class, stateOf(number)).destination();
  }

  private NumberState stateOf(PhoneNumber number) {
    return world.numbers.rows.get(number).state();
  }

  private Office.Snapshot office() {
    return world.offices.get(US);
  }

  private static PhoneNumber number(int place) {
    return new PhoneNumber("+331990000%02d".formatted(place));
  }
}
