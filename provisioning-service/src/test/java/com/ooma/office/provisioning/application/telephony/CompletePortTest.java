package com.ooma.office.provisioning.application.telephony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.World;
import com.ooma.office.provisioning.application.telephony.CompletePort.Replacement;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.number.NumberState;
import com.ooma.office.provisioning.domain.number.NumberState.Origin;
import com.ooma.office.provisioning.domain.telephony.Office;
import com.ooma.office.provisioning.domain.telephony.OfficeEvent.Failed;
import com.ooma.office.provisioning.domain.telephony.OfficeEvent.PortEffected;
import com.ooma.office.provisioning.domain.telephony.OfficeEvent.PortNotEffected;
import com.ooma.office.provisioning.domain.telephony.OfficeEvent.Reason;
import com.ooma.office.provisioning.domain.telephony.OfficeEvent.Role;
import com.ooma.office.provisioning.domain.telephony.OfficeEvent.Taken;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompletePortTest {

  private static final UUID US = UUID.randomUUID();
  private static final Instant DONE = Instant.parse("2026-12-15T09:00:00Z");
  private static final UUID PORT = UUID.randomUUID();
  private static final PhoneNumber TEMPORARY = new PhoneNumber("+33199000005");
  private static final PhoneNumber PORTED = new PhoneNumber("+33142000012");
  private static final PhoneNumber SECOND_PORTED = new PhoneNumber("+33142000013");

  private final World world = new World().stocked(10, 3);

  @BeforeEach
  void we_have_two_seats() {
    world.acceptOrder.handle(world.order(US, "+33199000005", "+33199000006"));
  }

  @Test
  void the_ported_number_becomes_the_default_and_the_temporary_one_cools_down() {
    complete(false, new Replacement(PORTED, TEMPORARY));

    assertEquals(
        List.of(PORTED, new PhoneNumber("+33199000006")),
        office().extensions().stream().map(line -> line.number()).toList());
    assertEquals(ported(seat(0)), world.numbers.rows.get(PORTED).state());
    assertEquals(
        new NumberState.Cooling(Instant.parse("2027-06-15T08:00:00Z"), US),
        world.numbers.rows.get(TEMPORARY).state());
    assertEquals(
        List.of(new Taken(PORTED, TEMPORARY, false, seatId(0), Role.SEAT)), effected().numbers());
    assertEquals(PORT, effected().portRequestId());
    assertEquals(world.now, effected().at());
  }

  @Test
  void the_temporary_number_stays_as_an_additional_one_when_it_is_wanted() {
    complete(true, new Replacement(PORTED, TEMPORARY));

    assertEquals(PORTED, office().extensions().getFirst().number());
    assertEquals(
        new NumberState.InUse(US, seat(0), Origin.POOL, world.now),
        world.numbers.rows.get(TEMPORARY).state());
    assertEquals(List.of(TEMPORARY), office().additional().fromPorts());
    assertEquals(
        List.of(new Taken(PORTED, TEMPORARY, true, seatId(0), Role.SEAT)), effected().numbers());
  }

  @Test
  void the_company_number_is_replaced_in_the_same_way() {
    var temporary = office().companyNumber();

    complete(false, new Replacement(PORTED, temporary));

    assertEquals(PORTED, office().companyNumber());
    assertEquals(ported(new Destination.Receptionist()), world.numbers.rows.get(PORTED).state());
    assertEquals(
        List.of(new Taken(PORTED, temporary, false, null, Role.COMPANY)), effected().numbers());
  }

  @Test
  void of_two_numbers_in_the_place_of_one_the_second_is_an_additional_one() {
    complete(false, new Replacement(PORTED, TEMPORARY), new Replacement(SECOND_PORTED, TEMPORARY));

    assertEquals(PORTED, office().extensions().getFirst().number());
    assertEquals(ported(seat(0)), world.numbers.rows.get(SECOND_PORTED).state());
    assertEquals(List.of(SECOND_PORTED), office().additional().fromPorts());
    assertEquals(
        List.of(
            new Taken(PORTED, TEMPORARY, false, seatId(0), Role.SEAT),
            new Taken(SECOND_PORTED, null, false, null, Role.ADDITIONAL)),
        effected().numbers());
  }

  @Test
  void a_number_in_place_of_one_that_is_not_ours_goes_to_the_receptionist_and_people_are_told() {
    var company = office().companyNumber();
    var unknown = new PhoneNumber("+33199000009");

    complete(false, new Replacement(PORTED, unknown));

    assertEquals(ported(new Destination.Receptionist()), world.numbers.rows.get(PORTED).state());
    assertEquals(company, office().companyNumber());
    assertEquals(new NumberState.Available(), world.numbers.rows.get(unknown).state());
    assertEquals(List.of(PORTED), office().additional().fromPorts());
    assertEquals(
        List.of(new Taken(PORTED, null, false, null, Role.ADDITIONAL)), effected().numbers());
    assertEquals(
        new PortNotEffected(
            US, PORT, List.of(new Failed(PORTED, unknown, Reason.REPLACES_UNKNOWN)), world.now),
        world.told.getLast());
  }

  @Test
  void heard_twice_it_changes_nothing_more() {
    complete(false, new Replacement(PORTED, TEMPORARY));
    var numbers = List.copyOf(world.numbers.rows.values());
    var extensions = office().extensions();

    complete(false, new Replacement(PORTED, TEMPORARY));

    assertEquals(numbers, List.copyOf(world.numbers.rows.values()));
    assertEquals(extensions, office().extensions());
    assertEquals(2, world.told.size());
    assertInstanceOf(PortNotEffected.class, world.told.getLast());
  }

  /// Also one that is the account's own already, in another place.
  @Test
  void a_number_that_is_in_use_stays_and_the_others_of_the_port_are_done() {
    var them = UUID.randomUUID();
    world.acceptOrder.handle(world.order(them, "+33199000007"));
    var theirs = new PhoneNumber("+33199000007");
    var ours = new PhoneNumber("+33199000006");
    var before = world.numbers.rows.get(theirs);

    complete(
        false,
        new Replacement(theirs, TEMPORARY),
        new Replacement(ours, TEMPORARY),
        new Replacement(PORTED, TEMPORARY));

    assertEquals(before, world.numbers.rows.get(theirs));
    assertEquals(
        List.of(PORTED, ours), office().extensions().stream().map(line -> line.number()).toList());
    assertEquals(
        List.of(new Taken(PORTED, TEMPORARY, false, seatId(0), Role.SEAT)), effected().numbers());
    assertEquals(
        List.of(
            new Failed(theirs, TEMPORARY, Reason.NUMBER_IN_USE),
            new Failed(ours, TEMPORARY, Reason.NUMBER_IN_USE)),
        ((PortNotEffected) world.told.getLast()).numbers());
  }

  private void complete(boolean keepTemporary, Replacement... replacements) {
    world.completePort.handle(
        new CompletePort.Command(US, PORT, DONE, List.of(replacements), keepTemporary));
  }

  private PortEffected effected() {
    return (PortEffected) world.told.getFirst();
  }

  private static NumberState ported(Destination destination) {
    return new NumberState.InUse(US, destination, Origin.PORTED, DONE);
  }

  private Office.Snapshot office() {
    return world.offices.get(US);
  }

  private Destination seat(int place) {
    return new Destination.User(seatId(place));
  }

  private UUID seatId(int place) {
    return office().extensions().get(place).seatId();
  }
}
