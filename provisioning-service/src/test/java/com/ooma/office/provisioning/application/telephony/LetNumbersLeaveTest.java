package com.ooma.office.provisioning.application.telephony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.World;
import com.ooma.office.provisioning.application.departure.RemoveSeats;
import com.ooma.office.provisioning.application.shipment.AcceptOrder;
import com.ooma.office.provisioning.application.telephony.CompletePort.Replacement;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.number.NumberState;
import com.ooma.office.provisioning.domain.number.NumberState.Origin;
import com.ooma.office.provisioning.domain.telephony.Office;
import com.ooma.office.provisioning.domain.telephony.OfficeEvent.Left;
import com.ooma.office.provisioning.domain.telephony.OfficeEvent.NumbersLeft;
import com.ooma.office.provisioning.domain.telephony.OfficeEvent.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetNumbersLeaveTest {

  private static final UUID US = UUID.randomUUID();
  private static final UUID THEM = UUID.randomUUID();
  private static final UUID PORT_OUT = UUID.randomUUID();
  private static final PhoneNumber COMPANY = new PhoneNumber("+33199000001");
  private static final PhoneNumber OWN = new PhoneNumber("+33199000000");
  private static final PhoneNumber ADDITIONAL = new PhoneNumber("+33199000002");
  private static final PhoneNumber NEXT = new PhoneNumber("+33199000003");
  private static final PhoneNumber PORTED = new PhoneNumber("+33142000012");

  private final World world = new World().stocked(6, 3);
  private final AcceptOrder.Command order = world.orderWithNumbers(US, 1);
  private final UUID seat = order.seats().getFirst().seatId();

  LetNumbersLeaveTest() {
    world.acceptOrder.handle(order);
  }

  @Test
  void a_user_who_lost_the_own_number_is_known_by_the_next_one() {
    var left = leave(OWN);

    assertEquals(List.of(new Left(OWN, NEXT, seat, Role.SEAT)), told().numbers());
    assertEquals(PORT_OUT, told().portOutId());
    assertEquals(NEXT, office().extensions().getFirst().number());
    assertEquals(new NumberState.PortedOut(left), stateOf(OWN));
    assertEquals(
        new NumberState.InUse(US, new Destination.User(seat), Origin.POOL, world.now),
        stateOf(NEXT));
  }

  @Test
  void the_company_s_number_is_replaced_as_long_as_somebody_is_there() {
    leave(COMPANY);

    assertEquals(List.of(new Left(COMPANY, NEXT, null, Role.COMPANY)), told().numbers());
    assertEquals(NEXT, office().companyNumber());
  }

  @Test
  void a_ported_number_of_a_company_without_users_is_not_replaced() {
    complete(new Replacement(PORTED, COMPANY));
    world.removeSeats.handle(new RemoveSeats.Command(US, order.orderId(), List.of(seat)));
    world.told.clear();

    leave(PORTED);

    assertEquals(List.of(new Left(PORTED, null, null, Role.COMPANY)), told().numbers());
    assertNull(office().companyNumber());
  }

  @Test
  void an_additional_number_goes_and_is_no_more_wanted() {
    leave(ADDITIONAL);

    assertEquals(List.of(new Left(ADDITIONAL, null, null, Role.ADDITIONAL)), told().numbers());
    assertEquals(List.of(), office().additional().given());
    assertEquals(0, office().additional().wanted());
    assertNull(office().additional().retryAt());
  }

  @Test
  void one_that_a_port_brought_goes_too() {
    complete(new Replacement(PORTED, new PhoneNumber("+33142000099")));
    world.told.clear();

    leave(PORTED);

    assertEquals(List.of(new Left(PORTED, null, null, Role.ADDITIONAL)), told().numbers());
    assertEquals(List.of(), office().additional().fromPorts());
    assertEquals(1, office().additional().wanted());
  }

  @Test
  void nobody_is_given_it_any_more() {
    leave(OWN);
    world.pass(Duration.ofDays(400));

    assertFalse(world.numbers.rows.get(OWN).isFreeFor(US, world.now));
    assertFalse(world.numbers.rows.get(OWN).isFreeFor(THEM, world.now));
    world.stockNumbers("+331990000", 2);
    assertEquals(NumberState.PortedOut.class, stateOf(OWN).getClass());
  }

  @Test
  void one_that_the_company_gave_back_before_leaves_without_a_word() {
    world.pass(Duration.ofDays(2));
    world.removeSeats.handle(new RemoveSeats.Command(US, order.orderId(), List.of(seat)));
    world.told.clear();

    var left = leave(OWN);

    assertEquals(new NumberState.PortedOut(left), stateOf(OWN));
    assertEquals(List.of(), world.told);
  }

  @Test
  void heard_twice_or_of_a_number_that_came_back_meanwhile_it_changes_nothing() {
    var left = leave(OWN);
    var after = office();
    world.told.clear();
    leave(left, OWN);
    assertEquals(after, office());

    world.pass(Duration.ofDays(3));
    complete(new Replacement(OWN, NEXT));
    world.told.clear();
    leave(left, OWN);

    assertEquals(OWN, office().extensions().getFirst().number());
    assertEquals(List.of(), world.told);
  }

  @Test
  void a_number_that_is_somebody_else_s_by_now_stays() {
    world.letNumbersLeave.handle(
        new LetNumbersLeave.Command(THEM, PORT_OUT, world.now, List.of(OWN)));

    assertEquals(OWN, office().extensions().getFirst().number());
  }

  @Test
  void it_waits_until_there_is_a_number_to_take_its_place() {
    world.acceptOrder.handle(world.orderWithNumbers(THEM, 1));

    assertThrows(IllegalStateException.class, () -> leave(OWN));

    world.stockNumbers("+335364900", 1);
    leave(OWN);
    assertEquals("+33536490000", office().extensions().getFirst().number().e164());
  }

  private Instant leave(PhoneNumber number) {
    return leave(world.now.plusSeconds(60), number);
  }

  private Instant leave(Instant at, PhoneNumber number) {
    world.letNumbersLeave.handle(new LetNumbersLeave.Command(US, PORT_OUT, at, List.of(number)));
    return at;
  }

  private void complete(Replacement replacement) {
    world.completePort.handle(
        new CompletePort.Command(US, UUID.randomUUID(), world.now, List.of(replacement), false));
  }

  private NumbersLeft told() {
    return (NumbersLeft) world.told.getLast();
  }

  private NumberState stateOf(PhoneNumber number) {
    return world.numbers.rows.get(number).state();
  }

  private Office.Snapshot office() {
    return world.offices.get(US);
  }
}
