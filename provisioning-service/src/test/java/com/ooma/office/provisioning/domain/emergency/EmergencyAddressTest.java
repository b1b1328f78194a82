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
    for (var commune : new String[] {null, "", "7510", "751090", "2C004", "paris"}) {
      var refused = assertThrows(Refused.class, () -> address(null).confirm(commune, CLAIRE));
      assertEquals("commune-code", refused.code());
    }
    for (var commune : List.of("75109", "2A004", "2B033", "97105")) {
      var address = address(null);
      address.confirm(commune, CLAIRE);
      assertEquals(commune, address.snapshot().site().address().inseeCode());
    }
  }

  @Test
  void another_commune_is_confirmed_anew() {
    var address = address("75109");
    address.confirm(null, CLAIRE);
    var later = new Confirmation(NOON.plusSeconds(9), true, "care");
    address.confirm("75110", later);
    assertEquals(later, address.snapshot().confirmation());
    assertEquals(2, address.takeEvents().events().size());
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
