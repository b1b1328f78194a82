package com.ooma.office.provisioning.adapter.out.persistence;

import static com.ooma.office.provisioning.adapter.out.persistence.Samples.number;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.number.port.Numbers;
import com.ooma.office.provisioning.application.settings.Author;
import com.ooma.office.provisioning.application.settings.FindSettingHistory;
import com.ooma.office.provisioning.application.settings.RecordUsers;
import com.ooma.office.provisioning.application.settings.SavedSettings;
import com.ooma.office.provisioning.application.settings.port.SeatUsers;
import com.ooma.office.provisioning.application.settings.port.Settings;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import com.ooma.office.provisioning.domain.number.PoolNumber;
import com.ooma.office.provisioning.domain.reception.Greeting;
import com.ooma.office.provisioning.domain.reception.Holidays;
import com.ooma.office.provisioning.domain.reception.KeyAction;
import com.ooma.office.provisioning.domain.reception.Menu;
import com.ooma.office.provisioning.domain.reception.MenuKey;
import com.ooma.office.provisioning.domain.reception.OpenInterval;
import com.ooma.office.provisioning.domain.reception.Receptionist;
import com.ooma.office.provisioning.domain.reception.WeeklySchedule;
import com.ooma.office.provisioning.domain.settings.CallHandling;
import com.ooma.office.provisioning.domain.settings.ConferenceServer;
import com.ooma.office.provisioning.domain.settings.DirectoryListing;
import com.ooma.office.provisioning.domain.settings.FaxSettings;
import com.ooma.office.provisioning.domain.settings.Forwarding;
import com.ooma.office.provisioning.domain.settings.LineKey;
import com.ooma.office.provisioning.domain.settings.OfficeSettings;
import com.ooma.office.provisioning.domain.settings.Pin;
import com.ooma.office.provisioning.domain.settings.RingGroup;
import com.ooma.office.provisioning.domain.settings.UserSettings;
import com.ooma.office.provisioning.domain.settings.VoicemailSettings;
import com.ooma.office.provisioning.domain.settings.VoicemailSettings.EmailCopy;
import com.ooma.office.provisioning.domain.telephony.AdditionalNumbers;
import com.ooma.office.provisioning.domain.telephony.Extension;
import com.ooma.office.provisioning.domain.telephony.IncludedNumbers;
import com.ooma.office.provisioning.domain.telephony.Office;
import com.ooma.office.provisioning.domain.telephony.SipAccount;
import com.ooma.office.provisioning.domain.telephony.Target;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.storage.NobodyElse;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is stored of settings is what was saved, whatever about them changes.
@QuarkusTest
@TestProfile(NobodyElse.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class SettingsAsSavedTest {

  private static final Author CLAIRE = new Author(Author.Kind.USER, "claire", null);

  /// A number is the default one of one user.
  private static int lastNumber = 30;

  private final UUID account = UUID.randomUUID();
  private final UUID seat = UUID.randomUUID();
  private final PhoneNumber own = number(lastNumber++);

  @Inject Settings settings;
  @Inject SeatUsers users;
  @Inject FindSettingHistory history;
  @Inject Offices offices;
  @Inject Numbers numbers;

  @BeforeEach
  void an_office_of_one() {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          numbers.save(List.of(PoolNumber.fresh(own)));
          offices.findOrOpenForUpdate(account);
          offices.save(Office.from(office()));
          users.save(account, "Lumen", List.of(new RecordUsers.User(seat, "zoe@lumen.example")));
        });
  }

  @Test
  void settings_are_read_as_they_were_saved() {
    change(office -> office.with(receptionist("Bonjour.")).with(rooms("1234")));
    change(office -> office.with(group(20)).with("2001", user("4711", true)));
    change(office -> office.with(receptionist("Bonsoir.")).with(rooms("4321")));
    change(office -> office.with(group(30)).with("2001", user("0815", false)));
    change(office -> office.withoutGroup("2900"));
    change(office -> office.with((Receptionist) null).with(ConferenceServer.STANDARD));

    assertEquals("Lumen", read().settings().companyName());
    assertEquals("zoe@lumen.example", read().settings().users().getFirst().email());
    assertEquals(6, read().revision());
    assertEquals(4, read().revisionOf("users/2001"));
    assertEquals(0, read().revisionOf("receptionist"));
    assertEquals(
        user("0815", false),
        QuarkusTransaction.requiringNew().call(() -> settings.findOfUser(account, "2001")));
  }

  @Test
  void what_changes_nothing_is_no_change() {
    change(office -> office.with("2001", user("4711", true)));
    change(office -> office.with("2001", user("4711", true)));

    assertEquals(1, read().revision());
    var page = history.history(account, null, new Page.Request(10, null));
    assertEquals(1, page.items().size());
    assertEquals("claire", page.items().getFirst().subject());
  }

  @Test
  void a_key_of_a_colleague_who_left_is_not_told_to_the_phone() {
    var gone = new LineKey(LineKey.Kind.COLLEAGUE, "2777", null);
    var calls = new CallHandling(false, null, false, false, false, null, List.of(gone));
    QuarkusTransaction.requiringNew()
        .run(() -> {
          var before = settings.findForUpdate(account).orElseThrow();
          settings.save(account, before, before.settings().with("2001", calls), CLAIRE);
        });
    var told = QuarkusTransaction.requiringNew().call(() -> settings.findOfUser(account, "2001"));
    assertEquals(List.of(), told.calls().lineKeys());
    assertEquals(false, told.calls().callWaiting());
  }

  @Test
  void what_is_forgotten_is_gone() {
    change(office -> office.with("2001", user("4711", true)).with(group(20)));
    QuarkusTransaction.requiringNew().run(() -> settings.forgetUsers(account, List.of(seat)));
    assertEquals(UserSettings.STANDARD, read().settings().settingsOf("2001"));
    QuarkusTransaction.requiringNew()
        .run(() -> {
          settings.forget(account);
          users.forgetAll(account);
        });
    assertEquals(Set.of(), read().settings().groups().keySet());
    assertEquals(List.of(), history.history(account, null, new Page.Request(10, null)).items());
  }

  private void change(UnaryOperator<OfficeSettings> change) {
    var wanted =
        QuarkusTransaction.requiringNew()
            .call(() -> {
              var before = settings.findForUpdate(account).orElseThrow();
              var after = change.apply(before.settings());
              settings.save(account, before, after, CLAIRE);
              return after;
            });
    assertEquals(wanted, read().settings());
  }

  private SavedSettings read() {
    return QuarkusTransaction.requiringNew().call(() -> settings.find(account).orElseThrow());
  }

  private Office.Snapshot office() {
    var zoe =
        new Extension(
            seat,
            UUID.randomUUID(),
            UUID.randomUUID(),
            "2001",
            "Zoé",
            own,
            new SipAccount("zoe" + seat, "secret"));
    return new Office.Snapshot(
        account, null, 2001, List.of(zoe), AdditionalNumbers.NONE, IncludedNumbers.NONE, 0);
  }

  private static Receptionist receptionist(String greeting) {
    var menu =
        new Menu(
            Greeting.read(greeting),
            List.of(
                new MenuKey(1, new KeyAction.Transfer(Target.line("2001"))),
                new MenuKey(2, new KeyAction.DialByName()),
                new MenuKey(3, new KeyAction.Announcement(Greeting.read("Au 2e.")))),
            2,
            7,
            Target.mailbox("2001"),
            Target.line("2999"));
    return new Receptionist(
        new WeeklySchedule(
            List.of(
                new OpenInterval(
                    DayOfWeek.FRIDAY, LocalTime.parse("22:00"), LocalTime.parse("02:30")))),
        new Holidays(true, List.of(new Holidays.Day("Pont", LocalDate.parse("2026-05-15"), true))),
        menu,
        menu,
        menu,
        false,
        true);
  }

  private static ConferenceServer rooms(String pin) {
    return new ConferenceServer(
        false,
        List.of(
            new ConferenceServer.Room("100", "Équipe", new Pin(pin)),
            new ConferenceServer.Room("101", "Clients", null)));
  }

  private static RingGroup group(int seconds) {
    return new RingGroup(
        "2900",
        "Ventes",
        RingGroup.Strategy.SEQUENTIAL,
        seconds,
        List.of("2001"),
        Target.mailbox("2001"));
  }

  private static UserSettings user(String pin, boolean on) {
    return new UserSettings(
        new Forwarding(
            Set.of(Forwarding.When.BUSY, Forwarding.When.UNREACHABLE),
            number(40),
            on,
            !on,
            Forwarding.ShownNumber.COMPANY),
        new CallHandling(
            !on,
            "Atelier",
            on,
            !on,
            on,
            number(41),
            List.of(
                new LineKey(LineKey.Kind.SPEED_DIAL, "0612345678", "Mairie"),
                new LineKey(LineKey.Kind.VOICEMAIL, null, null))),
        new VoicemailSettings(
            30, new Pin(pin), Greeting.read("Je suis absente."), EmailCopy.DELETE, on),
        new FaxSettings(!on),
        new DirectoryListing(on, !on));
  }
}
