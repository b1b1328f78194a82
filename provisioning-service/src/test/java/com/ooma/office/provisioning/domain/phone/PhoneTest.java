package com.ooma.office.provisioning.domain.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.autoprovision.ConfigFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

public class PhoneTest {

  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
  private static final PhoneUnit UNIT = PhoneUnit.parse("00:15:65:74:B1:50", "3103117080800001");
  private static final Phone.Assignment SEAT =
      new Phone.Assignment(
          UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

  private enum Verb {
    RESERVE(phone -> phone.reserve(SEAT)),
    CONFIGURE(phone -> phone.configure(new Phone.Access("fresh", "admin"))),
    SHIP(phone -> phone.ship(new Parcel("Colis", "T1"), LocalDate.of(2026, 11, 26))),
    DELIVER(phone -> phone.deliver(NOW)),
    REGISTER(phone -> phone.register(NOW)),
    RECALL(phone -> phone.recall(NOW)),
    TAKE_BACK(phone -> phone.takeBack(Checks.SOUND, NOW)),
    SCRAP(phone -> phone.takeBack(new Checks(true, true, false, true, true, true), NOW)),
    MISS(phone -> phone.miss(NOW));

    private final Consumer<Phone> act;

    Verb(Consumer<Phone> act) {
      this.act = act;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "IN_STOCK, RESERVE, RESERVED, ''",
    "IN_STOCK, CONFIGURE, -, ''",
    "IN_STOCK, SHIP, -, ''",
    "IN_STOCK, DELIVER, -, ''",
    "IN_STOCK, REGISTER, -, ''",
    "RESERVED, RESERVE, -, ''",
    "RESERVED, CONFIGURE, CONFIGURED, ''",
    "RESERVED, SHIP, -, ''",
    "RESERVED, DELIVER, -, ''",
    "RESERVED, REGISTER, -, ''",
    "CONFIGURED, RESERVE, -, ''",
    "CONFIGURED, CONFIGURE, CONFIGURED, ''",
    "CONFIGURED, SHIP, SHIPPED, Shipped",
    "CONFIGURED, DELIVER, -, ''",
    "CONFIGURED, REGISTER, -, ''",
    "SHIPPED, RESERVE, -, ''",
    "SHIPPED, CONFIGURE, -, ''",
    "SHIPPED, SHIP, -, ''",
    "SHIPPED, DELIVER, DELIVERED, Delivered",
    "SHIPPED, REGISTER, REGISTERED, Delivered Registered",
    "DELIVERED, RESERVE, -, ''",
    "DELIVERED, CONFIGURE, -, ''",
    "DELIVERED, SHIP, -, ''",
    "DELIVERED, DELIVER, DELIVERED, ''",
    "DELIVERED, REGISTER, REGISTERED, Registered",
    "REGISTERED, RESERVE, -, ''",
    "REGISTERED, CONFIGURE, -, ''",
    "REGISTERED, SHIP, -, ''",
    "REGISTERED, DELIVER, REGISTERED, ''",
    "REGISTERED, REGISTER, REGISTERED, ''",
    "IN_STOCK, RECALL, IN_STOCK, ''",
    "IN_STOCK, TAKE_BACK, -, ''",
    "RESERVED, RECALL, IN_STOCK, ''",
    "RESERVED, TAKE_BACK, -, ''",
    "CONFIGURED, RECALL, IN_STOCK, ''",
    "CONFIGURED, TAKE_BACK, -, ''",
    "SHIPPED, RECALL, RETURNING, ''",
    "SHIPPED, TAKE_BACK, -, ''",
    "DELIVERED, RECALL, RETURNING, ''",
    "DELIVERED, TAKE_BACK, -, ''",
    "REGISTERED, RECALL, RETURNING, ''",
    "REGISTERED, TAKE_BACK, -, ''",
    "RETURNING, RECALL, RETURNING, ''",
    "RETURNING, TAKE_BACK, IN_STOCK, Returned",
    "RETURNING, SCRAP, BROKEN, Returned",
    "RETURNING, MISS, RETURNING, Overdue",
    "IN_STOCK, SCRAP, -, ''",
    "IN_STOCK, MISS, IN_STOCK, ''",
    "REGISTERED, SCRAP, -, ''",
    "REGISTERED, MISS, REGISTERED, ''",
    "BROKEN, RESERVE, -, ''",
    "BROKEN, CONFIGURE, -, ''",
    "BROKEN, SHIP, -, ''",
    "BROKEN, DELIVER, -, ''",
    "BROKEN, REGISTER, -, ''",
    "BROKEN, RECALL, BROKEN, ''",
    "BROKEN, TAKE_BACK, -, ''",
    "BROKEN, SCRAP, -, ''",
    "BROKEN, MISS, BROKEN, ''",
    "RETURNING, RESERVE, -, ''",
    "RETURNING, CONFIGURE, -, ''",
    "RETURNING, SHIP, -, ''",
    "RETURNING, DELIVER, RETURNING, ''",
    "RETURNING, REGISTER, RETURNING, ''",
  })
  void goes_its_way_step_by_step(PhoneState now, Verb verb, String after, String events) {
    var phone = phone(now);

    if (after.equals("-")) {
      assertEquals("phone-state", assertThrows(Refused.class, () -> verb.act.accept(phone)).code());
      assertEquals(now, phone.state());
    } else {
      verb.act.accept(phone);
      assertEquals(PhoneState.valueOf(after), phone.state());
    }
    var recorded = phone.takeEvents();
    assertEquals(5, recorded.firstSequence());
    assertEquals(
        events,
        recorded.events().stream()
            .map(event -> event.getClass().getSimpleName())
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @EnumSource(PhoneState.class)
  void may_fetch_its_files_only_after_it_left(PhoneState state) {
    boolean left =
        Set.of(PhoneState.SHIPPED, PhoneState.DELIVERED, PhoneState.REGISTERED).contains(state);
    var phone = phone(state);

    assertEquals(left, new ConfigFile.Common().isOpenTo(phone));
    assertEquals(left, new ConfigFile.Own(UNIT.mac()).isOpenTo(phone));
    assertFalse(new ConfigFile.Own(new Mac("001565000000")).isOpenTo(phone));
  }

  @Test
  void it_is_told_once_that_a_phone_is_missing() {
    var phone = phone(PhoneState.RETURNING);
    phone.miss(NOW);
    phone.miss(NOW.plusSeconds(1));
    assertEquals(1, phone.takeEvents().events().size());
    assertFalse(phone.isExpectedSince(NOW));
  }

  @Test
  void a_new_link_ends_the_last_one() {
    var phone = phone(PhoneState.CONFIGURED);

    phone.configure(new Phone.Access("second", "admin"));

    assertEquals("second", phone.access().tokenHash());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00:15:65:74:B1:50",
        "00-15-65-74-b1-50",
        "0015.6574.B150",
        " 00156574b150 ",
        "00 15 65 74 b1 50",
        "\uFEFF00\u201015\u202f65\u00a074:b1:50\u200b",
      })
  void a_mac_is_read_in_any_spelling(String typed) {
    assertEquals("00156574b150", Mac.parse(typed).digits());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "00156574b15",
        "00156574b1500",
        "00156574b15g",
        "000000000000",
        "ffffffffffff",
        "01005e000001",
        "0x156574b150",
        "\uff10\uff10156574b150"
      })
  void what_is_no_mac_is_refused(String typed) {
    assertEquals("not-a-mac", assertThrows(Refused.class, () -> Mac.parse(typed)).code());
  }

  @Test
  void a_phone_has_a_mac_and_a_serial() {
    assertEquals(
        "not-a-serial",
        assertThrows(Refused.class, () -> PhoneUnit.parse("001565000001", "A\n123")).code());
    assertEquals("ABCD12", PhoneUnit.parse("805EC0000001", " abcd12\u00a0").serial());
  }

  @ParameterizedTest
  @CsvSource({"805ec0000001, true", "805e0c000001, true", "001122334455, false"})
  void the_manufacturers_blocks_are_known_in_part(String mac, boolean known) {
    assertEquals(known, new Mac(mac).isOfKnownBlock());
  }

  public static Phone phone(PhoneState state) {
    boolean nobodys = state == PhoneState.IN_STOCK || state == PhoneState.BROKEN;
    boolean returning = state == PhoneState.RETURNING;
    boolean linked = state.compareTo(PhoneState.CONFIGURED) >= 0 && !returning && !nobodys;
    return Phone.from(
        new Phone.Snapshot(
            UUID.randomUUID(),
            UNIT,
            state,
            nobodys ? null : SEAT,
            linked ? new Phone.Access("first", "admin") : null,
            returning ? NOW : null,
            false,
            null,
            4));
  }
}
