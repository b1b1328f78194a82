package com.ooma.office.provisioning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.CompletePort.Replacement;
import com.ooma.office.provisioning.domain.Destination;
import com.ooma.office.provisioning.domain.NumberState;
import com.ooma.office.provisioning.domain.NumberState.Origin;
import com.ooma.office.provisioning.domain.Office;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompletePortTest {

  private static final UUID US = UUID.randomUUID();
  private static final Instant DONE = Instant.parse("2026-12-15T09:00:00Z");
  private static final PhoneNumber PORTED = new PhoneNumber("+33142000012");
  private static final PhoneNumber SECOND_PORTED = new PhoneNumber("+33142000013");

  private final World world = new World().stocked(10, 3);

  @BeforeEach
  void we_have_two_seats() {
    world.acceptOrder.handle(world.order(US, "+33199000005", "+33199000006"));
  }

  @Test
  void the_ported_number_becomes_the_default_and_the_temporary_one_cools_down() {
    complete(false, new Replacement(PORTED, new PhoneNumber("+33199000005")));

    assertEquals(
        List.of(PORTED, new PhoneNumber("+33199000006")),
        office().extensions().stream().map(line -> line.number()).toList());
    assertEquals(
        new NumberState.InUse(US, seat(0), Origin.PORTED), world.numbers.rows.get(PORTED).state());
    assertEquals(
        new NumberState.Cooling(Instant.parse("2027-06-15T08:00:00Z")),
        world.numbers.get("+33199000005").state());
  }

  @Test
  void the_temporary_number_stays_when_it_is_wanted() {
    complete(true, new Replacement(PORTED, new PhoneNumber("+33199000005")));

    assertEquals(PORTED, office().extensions().getFirst().number());
    assertEquals(
        new NumberState.InUse(US, seat(0), Origin.POOL), world.numbers.get("+33199000005").state());
  }

  @Test
  void the_company_number_is_replaced_in_the_same_way() {
    var temporary = office().companyNumber();

    complete(false, new Replacement(PORTED, temporary));

    assertEquals(PORTED, office().companyNumber());
    assertEquals(
        new NumberState.InUse(US, new Destination.Receptionist(), Origin.PORTED),
        world.numbers.rows.get(PORTED).state());
  }

  @Test
  void two_numbers_may_take_the_place_of_one() {
    var temporary = new PhoneNumber("+33199000005");

    complete(false, new Replacement(PORTED, temporary), new Replacement(SECOND_PORTED, temporary));

    assertEquals(PORTED, office().extensions().getFirst().number());
    assertEquals(
        new NumberState.InUse(US, seat(0), Origin.PORTED),
        world.numbers.rows.get(SECOND_PORTED).state());
  }

  @Test
  void a_number_in_place_of_one_that_is_not_ours_goes_to_the_receptionist() {
    var company = office().companyNumber();

    complete(false, new Replacement(PORTED, new PhoneNumber("+33199000009")));

    assertEquals(
        new NumberState.InUse(US, new Destination.Receptionist(), Origin.PORTED),
        world.numbers.rows.get(PORTED).state());
    assertEquals(company, office().companyNumber());
    assertEquals(new NumberState.Available(), world.numbers.get("+33199000009").state());
  }

  @Test
  void heard_twice_it_changes_nothing_more() {
    var replacement = new Replacement(PORTED, new PhoneNumber("+33199000005"));
    complete(false, replacement);
    var before = world.numbers.get("+33199000005");

    complete(false, replacement);

    assertEquals(before, world.numbers.get("+33199000005"));
    assertEquals(PORTED, office().extensions().getFirst().number());
  }

  @Test
  void a_number_that_another_account_uses_is_left_to_people() {
    var them = UUID.randomUUID();
    world.acceptOrder.handle(world.order(them, "+33199000007"));

    assertThrows(
        IllegalStateException.class,
        () ->
            complete(
                false,
                new Replacement(new PhoneNumber("+33199000007"), new PhoneNumber("+33199000005"))));
  }

  private void complete(boolean keepTemporary, Replacement... replacements) {
    world.completePort.handle(
        new CompletePort.Command(US, DONE, List.of(replacements), keepTemporary));
  }

  private Office.Snapshot office() {
    return world.offices.get(US);
  }

  private Destination seat(int place) {
    return new Destination.User(office().extensions().get(place).seatId());
  }
}
