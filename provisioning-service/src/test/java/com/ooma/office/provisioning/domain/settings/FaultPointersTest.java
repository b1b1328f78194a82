package com.ooma.office.provisioning.domain.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import com.ooma.office.provisioning.domain.settings.VoicemailSettings.EmailCopy;
import com.ooma.office.provisioning.domain.telephony.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever names something that is not there is refused at the very property that names it.
class FaultPointersTest {

  private static final UUID NO_RECORDING = new UUID(0, 99);
  private static final List<Target> NOWHERE =
      List.of(
          Target.line("2777"),
          Target.line("2950"),
          Target.line("2999"),
          Target.mailbox("2777"),
          Target.mailbox("2999"));

  private record Case(String pointer, OfficeSettings settings) {

    @Override
    public String toString() {
      return pointer;
    }
  }

  @ParameterizedTest
  @MethodSource
  void what_names_nothing_is_pointed_at(Case wrong) {
    var refused = assertThrows(Refused.class, wrong.settings()::requireSound);
    assertTrue(Set.of("target-unknown", "recording-unknown").contains(refused.code()));
    assertEquals(wrong.pointer(), refused.faults().getFirst().pointer());
  }

  static Stream<Case> what_names_nothing_is_pointed_at() {
    var cases = new ArrayList<Case>();
    for (var menu : List.of("businessHours", "afterHours", "holiday")) {
      for (var target : NOWHERE) {
        cases.add(
            receptionist(menu, "/keys/7/to", menu("Bonjour", null, transfer(target), null, null)));
        cases.add(
            receptionist(menu, "/onSilence", menu("Bonjour", null, dialByName(), target, null)));
        cases.add(
            receptionist(menu, "/onWrongKey", menu("Bonjour", null, dialByName(), null, target)));
      }
      cases.add(
          receptionist(
              menu, "/greetingRecording", menu("Bonjour", NO_RECORDING, dialByName(), null, null)));
      cases.add(
          receptionist(
              menu,
              "/keys/7/recording",
              menu(
                  "Bonjour",
                  null,
                  new KeyAction.Announcement(new Greeting("Ici.", NO_RECORDING)),
                  null,
                  null)));
    }
    for (var target : NOWHERE) {
      cases.add(new Case("/ring-groups/2900/overflow", office().with(group(target, "2001"))));
    }
    cases.add(new Case("/ring-groups/2900/members/1", office().with(group(null, "2001", "2777"))));
    cases.add(
        new Case(
            "/users/2001/calls/lineKeys/1/value",
            office()
                .with(
                    "2001",
                    new CallHandling(
                        true,
                        null,
                        false,
                        false,
                        false,
                        null,
                        List.of(
                            new LineKey(LineKey.Kind.VOICEMAIL, null, null),
                            new LineKey(LineKey.Kind.COLLEAGUE, "2777", null))))));
    cases.add(
        new Case(
            "/users/2001/voicemail/greetingRecording",
            office()
                .with(
                    "2001",
                    new VoicemailSettings(
                        20, null, new Greeting("Absente.", NO_RECORDING), EmailCopy.NONE, false))));
    cases.add(new Case("/music/onHold", office().with(new Music(NO_RECORDING, null))));
    cases.add(new Case("/music/transfer", office().with(new Music(null, NO_RECORDING))));
    cases.add(
        new Case(
            "/number-mappings/" + Offices.COMPANY + "/extension",
            office().with(Offices.COMPANY, new Destination.RingGroup("2950"))));
    cases.add(
        new Case(
            "/number-mappings/" + Offices.COMPANY + "/destination",
            office().with(Offices.COMPANY, new Destination.Conference())));
    return cases.stream();
  }

  @Test
  void a_loop_is_pointed_at_wherever_it_can_be_cut() {
    var round =
        office()
            .with(Offices.COMPANY, new Destination.RingGroup("2900"))
            .with(group(Target.line("2001"), "2001"))
            .with(
                "2001",
                new Forwarding(
                    Set.of(Forwarding.When.BUSY),
                    new PhoneNumber(Offices.COMPANY),
                    false,
                    false,
                    Forwarding.ShownNumber.CALLER));
    var pointers =
        assertThrows(Refused.class, round::requireSound).faults().stream()
            .map(Refused.Fault::pointer)
            .toList();
    assertTrue(
        pointers.containsAll(
            List.of(
                "/ring-groups/2900/overflow",
                "/users/2001/forwarding/number",
                "/number-mappings/" + Offices.COMPANY + "/destination")),
        pointers.toString());
  }

  @Test
  void a_new_company_has_a_room_to_send_callers_to() {
    Offices.of(1)
        .with(Offices.COMPANY, new Destination.Conference())
        .with(group(Target.line("2999"), "2001"))
        .requireSound();
  }

  /// Without any room.
  private static OfficeSettings office() {
    return Offices.of(2).with(new ConferenceServer(true, List.of()));
  }

  private static Case receptionist(String name, String place, Menu wrong) {
    var sound = menu("Bonjour", null, dialByName(), null, null);
    return new Case(
        "/receptionist/" + name + place,
        office()
            .with(
                new Receptionist(
                    WeeklySchedule.ALWAYS,
                    Holidays.NONE,
                    name.equals("businessHours") ? wrong : sound,
                    name.equals("afterHours") ? wrong : sound,
                    name.equals("holiday") ? wrong : sound,
                    true,
                    true)));
  }

  private static Menu menu(
      String text,
      @Nullable UUID recording,
      KeyAction action,
      @Nullable Target onSilence,
      @Nullable Target onWrongKey) {
    return new Menu(
        new Greeting(text, recording),
        List.of(new MenuKey(7, action)),
        1,
        5,
        onSilence,
        onWrongKey);
  }

  private static KeyAction transfer(Target to) {
    return new KeyAction.Transfer(to);
  }

  private static KeyAction dialByName() {
    return new KeyAction.DialByName();
  }

  private static RingGroup group(@Nullable Target overflow, String... members) {
    return new RingGroup(
        "2900", "Ventes", RingGroup.Strategy.SIMULTANEOUS, 20, List.of(members), overflow);
  }
}
