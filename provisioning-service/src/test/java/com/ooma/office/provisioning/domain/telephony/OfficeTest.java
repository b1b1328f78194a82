package com.ooma.office.provisioning.domain.telephony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.autoprovision.DownloadToken;
import com.ooma.office.provisioning.domain.phone.Phone;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OfficeTest {

  private static final SipAccount SIP = new SipAccount("0a1b2c3d", "secret-password");

  @Test
  void extensions_count_up_from_2001_over_all_orders() {
    var office = Office.open(UUID.randomUUID());

    assertEquals("2001", add(office).extension());
    assertEquals("2002", add(Office.from(office.snapshot())).extension());
    assertEquals("2002", add(office).extension());
    assertEquals("2003", add(office).extension());
  }

  @Test
  void leaves_the_extensions_beyond_2899_to_groups() {
    var office =
        Office.from(
            new Office.Snapshot(
                UUID.randomUUID(),
                null,
                2898,
                List.of(),
                AdditionalNumbers.NONE,
                IncludedNumbers.NONE,
                0));

    assertEquals("2899", add(office).extension());
    assertEquals(0, office.extensionsLeft());
    assertEquals("extensions-used-up", assertThrows(Refused.class, () -> add(office)).code());
  }

  @Test
  void a_successor_takes_the_place_of_one_number_only() {
    var office = Office.open(UUID.randomUUID());
    var first = add(office);
    var second = add(office);
    var ported = new PhoneNumber("+33199009999");

    var taken = office.takePorted(ported, first.number(), false);

    assertEquals(
        new OfficeEvent.Taken(ported, first.number(), false, first.seatId(), OfficeEvent.Role.SEAT),
        taken);

    assertEquals(ported, office.snapshot().extensions().getFirst().number());
    assertEquals(second.number(), office.snapshot().extensions().getLast().number());
    assertEquals(null, office.companyNumber());
  }

  @Test
  void secrets_are_not_printed() {
    assertFalse(add(Office.open(UUID.randomUUID())).toString().contains("secret"));
    assertFalse(new DownloadToken("secret").toString().contains("secret"));
    assertFalse(new Phone.Access("secret", "secret").toString().contains("secret"));
  }

  private static Extension add(Office office) {
    return office.addSeat(
        UUID.randomUUID(),
        UUID.randomUUID(),
        new WantedSeat(UUID.randomUUID(), "Camille", null),
        new PhoneNumber("+331990000%02d".formatted(office.snapshot().extensions().size())),
        SIP);
  }
}
