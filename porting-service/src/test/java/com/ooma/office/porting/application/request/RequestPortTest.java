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
import com.ooma.office.porting.domain.carrier.CarrierContract;
import com.ooma.office.porting.domain.request.PortType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RequestPortTest {

  private final World world = new World();

  @Test
  void a_carrier_we_do_not_know_is_refused() {
    var known = contract();
    var unknown =
        new CarrierContract(
            "carrier-omega",
            known.accountNumber(),
            known.lineType(),
            known.mainNumber(),
            known.holder(),
            known.serviceAddress());

    assertRefused("carrier-unknown", () -> request(unknown, true, wanted(old(0), 0)));
  }

  @Test
  void without_a_mandate_nothing_is_ported() {
    assertRefused("mandate-missing", () -> request(contract(), false, wanted(old(0), 0)));
  }

  @Test
  void all_wrong_rios_are_told_at_once() {
    var swapped = new RequestPort.Wanted(old(1), rioOf(old(2)), temporary(1));
    var malformed = new RequestPort.Wanted(old(2), "nonsense", temporary(2));
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

  private UUID request(CarrierContract contract, boolean accepted, RequestPort.Wanted... numbers) {
    return world.requestPort.handle(
        new RequestPort.Command(
            ACCOUNT,
            MEMBER,
            contract,
            numbers.length == 1 ? PortType.ISOLATED : PortType.FULL,
            List.of(numbers),
            false,
            "Camille",
            accepted));
  }

  private static RequestPort.Wanted wanted(PhoneNumber number, int replaces) {
    return new RequestPort.Wanted(number, rioOf(number), temporary(replaces));
  }

  private static void assertRefused(String code, Executable attempt) {
    assertEquals(code, assertThrows(Refused.class, attempt).code());
  }
}
