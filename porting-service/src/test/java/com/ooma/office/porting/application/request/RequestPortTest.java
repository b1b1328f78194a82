package com.ooma.office.porting.application.request;

import static com.ooma.office.porting.domain.request.PortingExamples.ACCOUNT;
import static com.ooma.office.porting.domain.request.PortingExamples.MEMBER;
import static com.ooma.office.porting.domain.request.PortingExamples.contract;
import static com.ooma.office.porting.domain.request.PortingExamples.old;
import static com.ooma.office.porting.domain.request.PortingExamples.rioOf;
import static com.ooma.office.porting.domain.request.PortingExamples.temporary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.World;
import com.ooma.office.porting.application.departure.AbandonPorts;
import com.ooma.office.porting.domain.carrier.CarrierContract;
import com.ooma.office.porting.domain.number.OurNumber;
import com.ooma.office.porting.domain.request.PortType;
import com.ooma.office.porting.domain.request.PortingExamples;
import com.ooma.office.porting.domain.rio.RioKey;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RequestPortTest {

  private final World world = new World();

  @Test
  void a_rio_that_another_carrier_gave_is_of_another_line() {
    var head = "02FA1B2C3";
    var wanted = new Submission.Wanted(old(0), head + RioKey.of(head, old(0)), temporary(0));

    assertRefused("rio-other-carrier", () -> request(contract(), true, wanted));
  }

  @Test
  void a_carrier_we_do_not_know_is_refused() {
    var unknown = contractOf("carrier-omega", old(0));

    assertRefused("carrier-unknown", () -> request(unknown, true, wanted(old(0), 0)));
  }

  @Test
  void without_a_mandate_nothing_is_ported() {
    assertRefused("mandate-missing", () -> request(contract(), false, wanted(old(0), 0)));
  }

  @Test
  void a_mandate_that_can_not_show_its_names_proves_nothing() {
    var contract =
        new CarrierContract(
            "carrier-alpha",
            contract().accountNumber(),
            contract().lineType(),
            contract().mainNumber(),
            new CarrierContract.Holder("漢字 SAS", contract().holder().siren(), null),
            contract().serviceAddress());

    var refused = assertThrows(Refused.class, () -> request(contract, true, wanted(old(0), 0)));

    assertEquals("not-printable", refused.code());
    assertEquals(
        List.of("/holder/name"), refused.faults().stream().map(Refused.Fault::pointer).toList());
  }

  @Test
  void all_wrong_rios_are_told_at_once() {
    var swapped = new Submission.Wanted(old(1), rioOf(old(2)), temporary(1));
    var malformed = new Submission.Wanted(old(2), "nonsense", temporary(2));
    var mobile = wanted(new PhoneNumber("+33639981234"), 3);

    var refused =
        assertThrows(
            Refused.class,
            () -> request(contract(), true, wanted(old(0), 0), swapped, malformed, mobile));

    assertEquals("rio-invalid", refused.code());
    assertEquals(
        List.of(
            new Refused.Fault("/numbers/1/rio", "RIO_KEY_MISMATCH"),
            new Refused.Fault("/numbers/2/rio", "RIO_MALFORMED"),
            new Refused.Fault("/numbers/3/number", "NUMBER_TYPE_NOT_PORTABLE")),
        refused.faults());
  }

  @Test
  void what_is_with_us_already_can_not_be_brought() {
    var spare = new OurNumber(old(1), OurNumber.Use.SPARE, null, 1);
    var ported = new OurNumber(old(2), OurNumber.Use.PORTED_IN, UUID.randomUUID(), 1);
    world.ourNumbers.record(List.of(spare, ported));

    var refused =
        assertThrows(
            Refused.class,
            () ->
                request(contract(), true, wanted(old(0), 0), wanted(old(1), 1), wanted(old(2), 2)));

    assertEquals("number-is-ours", refused.code());
    assertEquals(
        List.of(
            new Refused.Fault("/numbers/1/number", "A number is with us already."),
            new Refused.Fault("/numbers/2/number", "A number is with us already.")),
        refused.faults());
  }

  @Test
  void only_a_temporary_number_of_the_company_is_replaced() {
    var anothers = new OurNumber(temporary(1), OurNumber.Use.ASSIGNED, UUID.randomUUID(), 2);
    var portedIn = new OurNumber(temporary(2), OurNumber.Use.PORTED_IN, ACCOUNT, 2);
    var givenBack = new OurNumber(temporary(3), OurNumber.Use.SPARE, null, 2);
    world.ourNumbers.record(List.of(anothers, portedIn, givenBack));

    var refused =
        assertThrows(
            Refused.class,
            () ->
                request(
                    contract(),
                    true,
                    IntStream.of(0, 1, 2, 3, 50)
                        .mapToObj(i -> wanted(old(i), i))
                        .toArray(Submission.Wanted[]::new)));

    assertEquals("replaces-not-temporary", refused.code());
    assertEquals(
        List.of(1, 2, 3, 4),
        refused.faults().stream().map(fault -> fault.pointer().charAt(9) - '0').toList());
  }

  @Test
  void a_temporary_number_has_one_successor() {
    request(contract(), true, wanted(old(0), 0));

    var other = contractOf("carrier-alpha", old(1));
    assertRefused("replaces-already-pending", () -> request(other, true, wanted(old(1), 0)));
  }

  @Test
  void a_company_that_left_brings_nothing() {
    world.abandon.handle(new AbandonPorts.Command(ACCOUNT));

    assertRefused("company-left", () -> request(contract(), true, wanted(old(0), 0)));
  }

  private UUID request(CarrierContract contract, boolean accepted, Submission.Wanted... numbers) {
    return world.requestPort.handle(
        new RequestPort.Command(
            ACCOUNT,
            MEMBER,
            new Submission(
                contract,
                numbers.length == 1 ? PortType.ISOLATED : PortType.FULL,
                null,
                List.of(numbers),
                false,
                "Camille",
                accepted,
                PortingExamples.PROOF)));
  }

  private static CarrierContract contractOf(String carrier, PhoneNumber mainNumber) {
    var known = contract();
    return new CarrierContract(
        carrier,
        known.accountNumber(),
        known.lineType(),
        mainNumber,
        known.holder(),
        known.serviceAddress());
  }

  private static Submission.Wanted wanted(PhoneNumber number, int replaces) {
    return new Submission.Wanted(number, rioOf(number), temporary(replaces));
  }

  private static void assertRefused(String code, Executable attempt) {
    assertEquals(code, assertThrows(Refused.class, attempt).code());
  }
}
