package com.ooma.office.provisioning.application.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.number.InMemoryNumbers;
import com.ooma.office.provisioning.application.settings.ApplyConfiguration.Configuration;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.number.NumberState;
import com.ooma.office.provisioning.domain.number.PoolNumber;
import com.ooma.office.provisioning.domain.settings.ConferenceServer;
import com.ooma.office.provisioning.domain.settings.FaxSettings;
import com.ooma.office.provisioning.domain.settings.Forwarding;
import com.ooma.office.provisioning.domain.settings.OfficeSettings;
import com.ooma.office.provisioning.domain.settings.OfficeUser;
import com.ooma.office.provisioning.domain.settings.Offices;
import com.ooma.office.provisioning.domain.settings.RingGroup;
import com.ooma.office.provisioning.domain.telephony.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ChangeSettingsTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final Author PRIMARY = new Author(Author.Kind.PRIMARY_MEMBER, "claire", null);
  private static final Author ZOE = new Author(Author.Kind.USER, "zoe", "zoe@lumen.example");

  private final InMemorySettings settings = new InMemorySettings();
  private final InMemoryNumbers numbers = new InMemoryNumbers();
  private final SettingsEditor editor = new SettingsEditor(settings, numbers);
  private final ChangeUser changeUser = new ChangeUser(editor);
  private final AddRingGroup addRingGroup = new AddRingGroup(editor);
  private final DeleteRingGroup deleteRingGroup = new DeleteRingGroup(editor);
  private final MapNumber mapNumber = new MapNumber(editor);
  private final ApplyConfiguration apply = new ApplyConfiguration(editor, settings);

  @BeforeEach
  void an_office_of_three_with_zoe_at_the_second_desk() {
    var bare = Offices.of(3);
    var users = new ArrayList<>(bare.users());
    users.set(1, new OfficeUser("2002", users.get(1).seatId(), "Zoé", "zoe@lumen.example"));
    keep(OfficeSettings.standard("Lumen", users, bare.numbers()));
    bare.numbers()
        .forEach((number, destination) ->
            numbers.save(
                List.of(
                    new PoolNumber(
                        new PhoneNumber(number),
                        new NumberState.InUse(
                            ACCOUNT, destination, NumberState.Origin.POOL, Instant.EPOCH)))));
  }

  @Test
  void a_user_changes_the_own_extension_and_no_other() {
    changeUser.handle(new ChangeUser.Command(ACCOUNT, "2002", new FaxSettings(false), 0L, ZOE));
    assertEquals(new FaxSettings(false), office().settingsOf("2002").fax());
    assertRefused(
        "not-your-extension",
        () ->
            changeUser.handle(
                new ChangeUser.Command(ACCOUNT, "2001", new FaxSettings(false), 0L, ZOE)));
    assertRefused(
        "not-found",
        () ->
            changeUser.handle(
                new ChangeUser.Command(ACCOUNT, "2009", new FaxSettings(false), 0L, PRIMARY)));
  }

  @Test
  void who_did_not_read_or_read_something_older_is_told() {
    var fax = new FaxSettings(false);
    assertRefused(
        "if-match-missing",
        () -> changeUser.handle(new ChangeUser.Command(ACCOUNT, "2001", fax, null, PRIMARY)));
    changeUser.handle(new ChangeUser.Command(ACCOUNT, "2001", fax, 0L, PRIMARY));
    assertRefused(
        "stale",
        () -> changeUser.handle(new ChangeUser.Command(ACCOUNT, "2001", fax, 0L, PRIMARY)));
  }

  @Test
  void a_number_goes_where_it_is_sent() {
    var group = add("2900", null);
    mapNumber.handle(
        new MapNumber.Command(
            ACCOUNT,
            Offices.COMPANY,
            new NumberTarget(NumberTarget.Kind.RING_GROUP, group),
            0L,
            PRIMARY));
    var kept = numbers.findForUpdate(List.of(new PhoneNumber(Offices.COMPANY))).getFirst();
    assertTrue(
        kept.state() instanceof NumberState.InUse(_, var destination, _, _)
            && destination.equals(new Destination.RingGroup("2900")));
    var refused =
        assertThrows(
            Refused.class,
            () -> deleteRingGroup.handle(new DeleteRingGroup.Command(ACCOUNT, group, 1L, PRIMARY)));
    assertEquals("still-used", refused.code());
    assertEquals(List.of("number-mappings/" + Offices.COMPANY), refused.shown().get("path"));
  }

  /// A ported number became the company's own after somebody had forwarded to it.
  @Test
  void a_circle_that_an_event_made_holds_up_nobody_else() {
    var circle =
        new Forwarding(
            Set.of(Forwarding.When.BUSY),
            new PhoneNumber(Offices.numberOf("2003")),
            false,
            false,
            Forwarding.ShownNumber.CALLER);
    keep(office().with("2003", circle));

    changeUser.handle(new ChangeUser.Command(ACCOUNT, "2001", new FaxSettings(false), 0L, PRIMARY));
    add("2901", null);
    assertRefused("call-loop", () -> add("2902", Target.line("2902")));
  }

  @Test
  void a_whole_office_is_set_up_or_nothing_of_it() {
    add("2900", null);
    var group =
        new RingGroup("2905", "Tous", RingGroup.Strategy.SIMULTANEOUS, 20, List.of("2001"), null);
    var wanted =
        new Configuration(
            null,
            List.of(group),
            ConferenceServer.STANDARD,
            null,
            Map.of("2001", office().settingsOf("2001").with(new FaxSettings(false))),
            Map.of(Offices.COMPANY, new NumberTarget(NumberTarget.Kind.RING_GROUP, "2905")));

    var planned =
        apply.handle(new ApplyConfiguration.Command(ACCOUNT, wanted, true, null, PRIMARY));
    assertEquals(Set.of("2900"), office().groups().keySet());
    assertEquals(
        List.of(
            "ring-groups/2900", "ring-groups/2905", "users/2001", "number-mappings/+33199000000"),
        planned.stream().map(SettingDifference::setting).toList());

    assertRefused(
        "if-match-missing",
        () -> apply.handle(new ApplyConfiguration.Command(ACCOUNT, wanted, false, null, PRIMARY)));
    apply.handle(new ApplyConfiguration.Command(ACCOUNT, wanted, false, 1L, PRIMARY));
    assertEquals(Set.of("2905"), office().groups().keySet());

    var broken =
        new Configuration(null, List.of(), ConferenceServer.STANDARD, null, Map.of(), Map.of());
    assertRefused(
        "target-unknown",
        () -> apply.handle(new ApplyConfiguration.Command(ACCOUNT, broken, true, null, PRIMARY)));
    assertRefused(
        "target-unknown",
        () -> apply.handle(new ApplyConfiguration.Command(ACCOUNT, broken, false, 2L, PRIMARY)));
    assertEquals(Set.of("2905"), office().groups().keySet());
  }

  private String add(String extension, Target overflow) {
    return addRingGroup.handle(
        new AddRingGroup.Command(
            ACCOUNT,
            extension,
            at ->
                new RingGroup(
                    at,
                    "Groupe " + at,
                    RingGroup.Strategy.SEQUENTIAL,
                    20,
                    List.of("2001"),
                    overflow),
            PRIMARY));
  }

  private void keep(OfficeSettings office) {
    settings.put(ACCOUNT, office);
  }

  private OfficeSettings office() {
    return settings.find(ACCOUNT).orElseThrow().settings();
  }

  private static void assertRefused(String code, Executable attempt) {
    assertEquals(code, assertThrows(Refused.class, attempt).code());
  }
}
