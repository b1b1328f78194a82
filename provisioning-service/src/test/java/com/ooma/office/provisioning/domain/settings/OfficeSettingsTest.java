package com.ooma.office.provisioning.domain.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.reception.Greeting;
import com.ooma.office.provisioning.domain.reception.Holidays;
import com.ooma.office.provisioning.domain.reception.KeyAction;
import com.ooma.office.provisioning.domain.reception.Menu;
import com.ooma.office.provisioning.domain.reception.MenuKey;
import com.ooma.office.provisioning.domain.reception.Receptionist;
import com.ooma.office.provisioning.domain.reception.WeeklySchedule;
import com.ooma.office.provisioning.domain.settings.Forwarding.When;
import com.ooma.office.provisioning.domain.telephony.ReservedExtensions;
import com.ooma.office.provisioning.domain.telephony.Target;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeSettingsTest {

  private final OfficeSettings office = Offices.of(3);

  @Test
  void a_new_company_s_calls_arrive() {
    office.requireSound();
    assertEquals(Target.line("2001"), office.receptionist().businessHours().onSilence());
    assertTrue(office.receptionist().businessHours().greeting().text().contains("Atelier Lumen"));
    OfficeSettings.standard(null, List.of(), Offices.of(0).numbers()).requireSound();
  }

  @Test
  void a_setting_can_t_name_what_is_not_there() {
    assertDangling(
        office.with(receptionist(Target.line("2777"))), "receptionist/businessHours/keys/1");
    assertDangling(
        office.with(receptionist(Target.mailbox("2900"))), "receptionist/businessHours/keys/1");
    assertDangling(office.with(group("2900", null, "2001", "2999")), "ring-groups/2900/members");
    assertDangling(
        office.with(group("2900", Target.line("2901"), "2001")), "ring-groups/2900/overflow");
    assertDangling(
        office.with(Offices.COMPANY, new Destination.RingGroup("2900")),
        "number-mappings/+33199000000");
    assertDangling(
        office.with("2001", calls(new LineKey(LineKey.Kind.COLLEAGUE, "2777", null))),
        "users/2001/calls/lineKeys");
  }

  @Test
  void a_call_can_t_go_round_for_ever() {
    assertLoop(
        office.with(group("2900", Target.line("2900"), "2001")),
        "ring-groups/2900",
        "ring-groups/2900");
    assertLoop(
        office
            .with(group("2900", Target.line("2901"), "2001"))
            .with(group("2901", Target.line("2900"), "2001")),
        "ring-groups/2900",
        "ring-groups/2901",
        "ring-groups/2900");
    assertLoop(
        office.with("2002", forwarding(When.BUSY, Offices.numberOf("2002"))),
        "users/2002",
        "users/2002");
    assertLoop(
        office.with("2001", forwarding(When.ALWAYS, Offices.COMPANY)),
        "receptionist",
        "users/2001",
        "receptionist");
  }

  @Test
  void a_key_that_a_caller_presses_is_no_circle() {
    office
        .with(group("2900", Target.line("2000"), "2001"))
        .with(receptionist(Target.line("2900")))
        .requireSound();
  }

  @Test
  void a_call_is_not_passed_on_too_often() {
    var chain = office;
    for (int group = 2900; group < 2907; group++) {
      chain = chain.with(group(Integer.toString(group), Target.line("" + (group + 1)), "2001"));
    }
    var longest = chain.with(group("2907", Target.mailbox("2001"), "2001"));
    longest.requireSound();
    assertRefused(
        "call-path-too-long",
        () ->
            longest
                .with(group("2907", Target.line("2908"), "2001"))
                .with(group("2908", null, "2001"))
                .requireSound());
  }

  @Test
  void what_others_name_is_known() {
    var changed =
        office
            .with(group("2900", null, "2001"))
            .with(receptionist(Target.line("2900")))
            .with(Offices.COMPANY, new Destination.RingGroup("2900"));
    assertEquals(
        List.of(
            "receptionist/businessHours/keys/1",
            "receptionist/afterHours/keys/1",
            "number-mappings/+33199000000"),
        new References(changed).to("2900"));
    assertEquals(List.of("ring-groups/2900/members"), new References(changed).to("2001"));
  }

  @Test
  void who_has_left_is_swept_out() {
    var full =
        office
            .with(group("2900", Target.mailbox("2003"), "2002", "2003"))
            .with(receptionist(Target.line("2003")))
            .with("2002", calls(new LineKey(LineKey.Kind.COLLEAGUE, "2003", null)))
            .with("2003", new FaxSettings(false));
    var left =
        new OfficeSettings(
            full.companyName(),
            full.users().subList(0, 2),
            Offices.of(2).numbers(),
            full.ownReceptionist(),
            full.groups(),
            full.conference(),
            full.music(),
            full.ownUserSettings(),
            full.recordings());

    var swept = Leftovers.sweptFrom(left).requireSound();
    assertEquals(List.of("2002"), swept.requireGroup("2900").members());
    assertNull(swept.requireGroup("2900").overflow());
    assertEquals(List.of(), swept.receptionist().businessHours().keys());
    assertEquals(List.of(), swept.settingsOf("2002").calls().lineKeys());
    assertEquals(Set.of("2002"), swept.ownUserSettings().keySet());
    assertEquals(full, Leftovers.sweptFrom(full));
  }

  @Test
  void names_of_groups_are_their_own() {
    assertRefused(
        "group-name-taken",
        () ->
            office
                .with(group("2900", null, "2001"))
                .with(
                    new RingGroup(
                        "2901",
                        "GROUPE 2900",
                        RingGroup.Strategy.SEQUENTIAL,
                        20,
                        List.of(),
                        null)));
    assertEquals("2900", ReservedExtensions.firstFree(Set.of("2901")));
    assertEquals("2901", ReservedExtensions.firstFree(Set.of("2900")));
  }

  @Test
  void a_pin_stays_as_long_as_nobody_writes_another() {
    var with = office.with("2001", voicemail(new Pin("4711")));
    var same = with.with("2001", voicemail(Pin.UNCHANGED));
    assertEquals(new Pin("4711"), same.settingsOf("2001").voicemail().pin());
    assertNull(same.with("2001", voicemail(null)).settingsOf("2001").voicemail().pin());
    assertRefused("pin-unknown", () -> office.with("2001", voicemail(Pin.UNCHANGED)));
    assertFalse(with.toString().contains("4711"));

    var rooms = office.with(rooms(new Pin("123456")));
    assertEquals(
        new Pin("123456"), rooms.with(rooms(Pin.UNCHANGED)).conference().rooms().getFirst().pin());
    assertRefused("pin-unknown", () -> office.with(rooms(Pin.UNCHANGED)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"123", "123456789", "12a4", "", "١٢٣٤"})
  void a_pin_has_four_to_eight_digits(String digits) {
    assertRefused("pin-shape", () -> new Pin(digits));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+4915123456789", "+33800910867", "+33899123456", "+262262161234", "+33012345678"})
  void calls_are_forwarded_to_france_only(String number) {
    try {
      var wanted = new PhoneNumber(number);
      assertRefused(
          "national-only",
          () ->
              new Forwarding(
                  Set.of(When.BUSY), wanted, false, false, Forwarding.ShownNumber.CALLER));
    } catch (Refused refused) {
      assertEquals("not-a-phone-number", refused.code());
    }
  }

  @Test
  void a_refusal_of_a_part_says_where_it_is() {
    var abroad = new PhoneNumber("+4915123456789");

    assertEquals(
        "/number",
        pointer(() ->
            new Forwarding(
                Set.of(When.BUSY), abroad, false, false, Forwarding.ShownNumber.CALLER)));
    assertEquals("/when", pointer(() -> forwarding(Set.of(When.ALWAYS, When.BUSY))));
    assertEquals(
        "/externalPhone",
        pointer(() -> new CallHandling(true, null, false, false, false, abroad, List.of())));
  }

  private static String pointer(Executable refused) {
    return assertThrows(Refused.class, refused).faults().getFirst().pointer();
  }

  @Test
  void limits_hold() {
    assertRefused("greeting-length", () -> Greeting.read("mot ".repeat(151)));
    Greeting.read("mot ".repeat(150));
    assertRefused("ring-time", () -> ringing(61));
    assertRefused("ring-time", () -> ringing(4));
    assertRefused("forwarding-when", () -> forwarding(Set.of(When.ALWAYS, When.BUSY)));
    assertRefused("group-extension", () -> group("2999", null));
    assertRefused("group-extension", () -> group("2001", null));
    assertRefused(
        "caller-id-name",
        () -> new CallHandling(true, "Seize caractères", false, false, false, null, List.of()));
    assertRefused(
        "voicemail-delay",
        () -> new VoicemailSettings(61, null, null, VoicemailSettings.EmailCopy.NONE, false));
    assertRefused(
        "line-key",
        () ->
            calls(
                new LineKey(LineKey.Kind.VOICEMAIL, null, null),
                new LineKey(LineKey.Kind.VOICEMAIL, null, null),
                new LineKey(LineKey.Kind.VOICEMAIL, null, null)));
    assertRefused("line-key", () -> new LineKey(LineKey.Kind.SPEED_DIAL, "0612\naccount", null));
    assertRefused("menu-key", () -> new MenuKey(10, new KeyAction.DialByName()));
  }

  @Test
  void users_are_known_by_their_address() {
    var claire =
        new OfficeUser("2001", Offices.user("2001").seatId(), null, "Claire@lumen.example");
    assertTrue(claire.is("claire@LUMEN.example"));
    assertFalse(claire.is("claire@lumen.example.org"));
    assertFalse(Offices.user("2001").is("claire@lumen.example"));
  }

  private static Receptionist receptionist(Target key) {
    var menu =
        new Menu(
            Greeting.read("Bonjour."),
            List.of(new MenuKey(1, new KeyAction.Transfer(key))),
            3,
            5,
            null,
            null);
    return new Receptionist(WeeklySchedule.ALWAYS, Holidays.NONE, menu, menu, null, true, true);
  }

  private static RingGroup group(String extension, Target overflow, String... members) {
    return new RingGroup(
        extension,
        "Groupe " + extension,
        RingGroup.Strategy.SIMULTANEOUS,
        20,
        List.of(members),
        overflow);
  }

  private static RingGroup ringing(int seconds) {
    return new RingGroup("2900", "Ventes", RingGroup.Strategy.SEQUENTIAL, seconds, List.of(), null);
  }

  private static Forwarding forwarding(When when, String number) {
    return new Forwarding(
        Set.of(when), new PhoneNumber(number), false, false, Forwarding.ShownNumber.CALLER);
  }

  private static Forwarding forwarding(Set<When> when) {
    return new Forwarding(
        when, new PhoneNumber("+33639980001"), false, false, Forwarding.ShownNumber.CALLER);
  }

  private static CallHandling calls(LineKey... keys) {
    return new CallHandling(true, null, false, false, false, null, List.of(keys));
  }

  private static VoicemailSettings voicemail(Pin pin) {
    return new VoicemailSettings(20, pin, null, VoicemailSettings.EmailCopy.NONE, false);
  }

  private static ConferenceServer rooms(Pin pin) {
    return new ConferenceServer(true, List.of(new ConferenceServer.Room("100", "Salle", pin)));
  }

  private static void assertDangling(OfficeSettings settings, String path) {
    var refused = assertThrows(Refused.class, settings::requireSound);
    assertEquals("target-unknown", refused.code());
    assertTrue(((List<?>) refused.shown().get("path")).contains(path), refused.shown().toString());
  }

  private static void assertLoop(OfficeSettings settings, String... path) {
    var refused = assertThrows(Refused.class, settings::requireSound);
    assertEquals("call-loop", refused.code());
    assertEquals(List.of(path), refused.shown().get("path"));
  }

  private static void assertRefused(String code, Executable attempt) {
    assertEquals(code, assertThrows(Refused.class, attempt).code());
  }

  @Test
  void what_callers_hear_is_a_recording_of_the_company() {
    var id = new UUID(0, 1);
    var menu =
        new Menu(
            new Greeting("Bonjour.", id),
            List.of(new MenuKey(1, new KeyAction.Announcement(new Greeting("2e étage.", id)))),
            1,
            5,
            null,
            null);
    var greeted =
        office
            .with(
                new Receptionist(
                    WeeklySchedule.ALWAYS, Holidays.NONE, menu, menu, null, true, true))
            .with(
                "2001",
                new VoicemailSettings(
                    20,
                    null,
                    new Greeting("Absente.", id),
                    VoicemailSettings.EmailCopy.NONE,
                    false))
            .with(new Music(id, id));

    assertRefused("recording-unknown", greeted::requireSound);
    var known = greeted.having(Set.of(id));
    assertEquals(known, Leftovers.sweptFrom(known.requireSound()));
    assertEquals(
        List.of(
            "receptionist/businessHours",
            "receptionist/businessHours",
            "receptionist/afterHours",
            "receptionist/afterHours",
            "users/2001/voicemail",
            "music/onHold",
            "music/transfer"),
        new References(known).toRecording(id));

    var swept = Leftovers.sweptFrom(greeted).requireSound();
    assertEquals(Music.STANDARD, swept.music());
    assertEquals(Greeting.read("Absente."), swept.settingsOf("2001").voicemail().greeting());
    assertTrue(
        swept
            .receptionist()
            .menus()
            .flatMap(Menu::greetings)
            .allMatch(greeting -> greeting.recording() == null));
  }
}
