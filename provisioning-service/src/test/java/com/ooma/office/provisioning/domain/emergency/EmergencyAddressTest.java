package com.ooma.office.provisioning.domain.emergency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.emergency.EmergencyAddress.Confirmation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EmergencyAddressTest {

  private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final Confirmation CLAIRE = new Confirmation(NOON, false, "claire");

  @Test
  void an_address_is_confirmed_once() {
    var address = address("75109");
    address.confirm(null, CLAIRE);
    address.confirm("75109", new Confirmation(NOON.plusSeconds(9), true, "care"));
    assertEquals(CLAIRE, address.snapshot().confirmation());
    assertNull(address.snapshot().remindAt());
    assertEquals(
        List.of(new EmergencyEvent.Confirmed(ACCOUNT, site("75109"), NOON)),
        address.takeEvents().events());
  }

  @Test
  void it_has_a_commune_which_decides_who_answers() {
    var refused = assertThrows(Refused.class, () -> address(null).confirm(null, CLAIRE));
    assertEquals("commune-code", refused.code());
    var address = address(null);
    address.confirm("75109", CLAIRE);
    assertEquals("75109", address.snapshot().site().address().inseeCode());
  }

  @Test
  void it_is_a_commune_that_the_postal_code_can_be_of() {
    for (var commune : List.of("", "7510", "751090", "2C004", "paris", "99999", "00000", "2A004")) {
      var refused = assertThrows(Refused.class, () -> address(null).confirm(commune, CLAIRE));
      assertEquals("insee-code-mismatch", refused.code(), commune);
    }
  }

  @Test
  void a_confirmation_does_not_correct_what_the_account_says() {
    var address = address("75109");
    var refused = assertThrows(Refused.class, () -> address.confirm("75110", CLAIRE));
    assertEquals("commune-code-known", refused.code());
    assertNull(address.snapshot().confirmation());
  }

  @Test
  void its_company_is_reminded_each_week_until_it_confirms() {
    var address = address("75109");
    address.remind(NOON);
    assertEquals(NOON.plus(Duration.ofDays(7)), address.snapshot().remindAt());
    assertNotNull(address.takeEvents().events().getFirst());
    address.confirm(null, CLAIRE);
    address.takeEvents();
    address.remind(NOON);
    assertNull(address.snapshot().remindAt());
    assertEquals(List.of(), address.takeEvents().events());
  }

  private static EmergencyAddress address(String commune) {
    return EmergencyAddress.from(
        new EmergencyAddress.Snapshot(
            UUID.randomUUID(), ACCOUNT, site(commune), NOON, null, NOON, 0));
  }

  private static Site site(String commune) {
    return new Site(
        new UUID(0, 1),
        "WeWork",
        new PostalAddress("33 rue La Fayette", "75009", "Paris", commune));
  }
}
