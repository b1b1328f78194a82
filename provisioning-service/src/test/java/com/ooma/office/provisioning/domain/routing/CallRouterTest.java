package com.ooma.office.provisioning.domain.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.domain.number.Destination;
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
import com.ooma.office.provisioning.domain.settings.FaxSettings;
import com.ooma.office.provisioning.domain.settings.Forwarding;
import com.ooma.office.provisioning.domain.settings.OfficeSettings;
import com.ooma.office.provisioning.domain.settings.Offices;
import com.ooma.office.provisioning.domain.settings.RingGroup;
import com.ooma.office.provisioning.domain.telephony.Target;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallRouterTest {

  private static final Instant MONDAY_NOON = Instant.parse("2026-03-02T11:00:00Z");
  private static final String CALLER = "+33612345678";
  private static final PhoneNumber MOBILE = new PhoneNumber("+33639980001");

  private final OfficeSettings office = Offices.of(4);

  @Test
  void a_call_to_the_company_is_answered_by_the_receptionist() {
    assertEquals(
        """
        ALWAYS FIND_NUMBER +33199000000 by NUMBER_MAPPING of number-mappings/+33199000000
        ALWAYS PLAY_MENU 2000 by OPENING_HOURS of receptionist
        IF_NOTHING_CHOSEN RING 2001 by EXTENSION of users/2001
        OTHERWISE TAKE_MESSAGE 2001 by VOICEMAIL of users/2001/voicemail
        IF_WRONG_KEY END 2000 by MENU_CHOICE_MISSING of receptionist
        """,
        fromOutside(office, Offices.COMPANY));
  }

  @Test
  void a_direct_number_rings_and_then_takes_a_message() {
    assertEquals(
        """
        ALWAYS FIND_NUMBER +33199002002 by NUMBER_MAPPING of number-mappings/+33199002002
        ALWAYS RING 2002 by EXTENSION of users/2002
        OTHERWISE TAKE_MESSAGE 2002 by VOICEMAIL of users/2002/voicemail
        """,
        fromOutside(office, "+33199002002"));
  }

  @Test
  void the_clock_chooses_the_menu_and_tells_until_when() {
    var schedule =
        new WeeklySchedule(
            List.of(
                new OpenInterval(
                    DayOfWeek.MONDAY, LocalTime.parse("09:00"), LocalTime.parse("18:00"))));
    var menu = new Menu(Greeting.read("Bonjour."), List.of(), 1, 5, null, null);
    var closed = new Menu(Greeting.read("Fermé."), List.of(), 1, 5, Target.mailbox("2001"), null);
    var router =
        new CallRouter(
            office.with(new Receptionist(schedule, Holidays.NONE, menu, closed, null, true, true)));
    var call = new Route.Call(Offices.COMPANY, CALLER, MONDAY_NOON);

    var route = router.route(call);
    assertEquals(menu, route.steps().get(1).menu());
    assertEquals(Instant.parse("2026-03-02T17:00:00Z"), router.until(route, MONDAY_NOON));

    var turns = router.timeline(call, MONDAY_NOON.plusSeconds(7 * 86_400L));
    assertEquals(
        List.of("2026-03-02T11:00:00Z", "2026-03-02T17:00:00Z", "2026-03-09T08:00:00Z"),
        turns.stream().map(turn -> turn.from().toString()).toList());
    assertEquals(
        List.of(Step.Rule.OPENING_HOURS, Step.Rule.AFTER_HOURS, Step.Rule.OPENING_HOURS),
        turns.stream().map(turn -> turn.route().steps().get(1).rule()).toList());
  }

  @Test
  void what_does_not_depend_on_the_clock_holds_for_ever() {
    var router = new CallRouter(office);
    var call = new Route.Call("2002", "2001", MONDAY_NOON);
    assertNull(router.until(router.route(call), MONDAY_NOON));
    assertEquals(1, router.timeline(call, MONDAY_NOON.plusSeconds(86_400)).size());
  }

  @Test
  void a_group_rings_together_without_who_is_not_to_be_disturbed() {
    var changed =
        office
            .with(group(RingGroup.Strategy.SIMULTANEOUS, Target.mailbox("2004")))
            .with("2002", undisturbed())
            .with(Offices.COMPANY, new Destination.RingGroup("2900"));

    assertEquals(
        """
        ALWAYS FIND_NUMBER +33199000000 by NUMBER_MAPPING of number-mappings/+33199000000
        ALWAYS RING_GROUP 2900 [2001, 2003] by GROUP_AT_ONCE of ring-groups/2900
        OTHERWISE TAKE_MESSAGE 2004 by GROUP_OVERFLOW of users/2004/voicemail
        """,
        fromOutside(changed, Offices.COMPANY));
  }

  @Test
  void a_group_rings_in_turn_and_overflows() {
    var changed = office.with(group(RingGroup.Strategy.SEQUENTIAL, Target.line("2004")));

    assertEquals(
        """
        ALWAYS RING 2001 by GROUP_IN_TURN of ring-groups/2900
        OTHERWISE RING 2002 by GROUP_IN_TURN of ring-groups/2900
        OTHERWISE RING 2003 by GROUP_IN_TURN of ring-groups/2900
        OTHERWISE RING 2004 by EXTENSION of users/2004
        OTHERWISE TAKE_MESSAGE 2004 by VOICEMAIL of users/2004/voicemail
        """,
        route(changed, "2900", "2004"));
  }

  @Test
  void a_group_that_nobody_of_wants_to_be_disturbed_overflows_at_once() {
    var changed =
        Stream.of("2001", "2002", "2003")
            .reduce(
                office.with(group(RingGroup.Strategy.SEQUENTIAL, null)),
                (settings, user) -> settings.with(user, undisturbed()),
                (_, last) -> last);

    assertEquals(
        "ALWAYS END 2900 by GROUP_WITHOUT_OVERFLOW of ring-groups/2900\n",
        route(changed, "2900", "2004"));
  }

  @Test
  void what_is_always_forwarded_leaves_at_once() {
    var changed = office.with("2002", forwarding(Set.of(Forwarding.When.ALWAYS), MOBILE));
    assertEquals(
        "ALWAYS FORWARD +33639980001 by FORWARD_ALWAYS of users/2002/forwarding\n",
        route(changed, "2002", "2001"));
  }

  @Test
  void who_rings_together_and_confirms_has_a_voicemail_behind() {
    var changed =
        office.with(
            "2002",
            new Forwarding(
                Set.of(Forwarding.When.ALWAYS),
                MOBILE,
                true,
                true,
                Forwarding.ShownNumber.COMPANY));
    assertEquals(
        """
        ALWAYS RING 2002 by EXTENSION of users/2002
        TOGETHER FORWARD +33639980001 by FORWARD_ALWAYS of users/2002/forwarding
        OTHERWISE TAKE_MESSAGE 2002 by VOICEMAIL of users/2002/voicemail
        """,
        route(changed, "2002", "2001"));
  }

  @Test
  void calls_are_forwarded_when_busy_and_not_otherwise() {
    var changed = office.with("2002", forwarding(Set.of(Forwarding.When.BUSY), MOBILE));
    assertEquals(
        """
        ALWAYS RING 2002 by EXTENSION of users/2002
        IF_BUSY FORWARD +33639980001 by FORWARD_BUSY of users/2002/forwarding
        OTHERWISE TAKE_MESSAGE 2002 by VOICEMAIL of users/2002/voicemail
        """,
        route(changed, "2002", "2001"));
    assertEquals(
        "ALWAYS FORWARD +33639980001 by DO_NOT_DISTURB of users/2002/forwarding\n",
        route(changed.with("2002", undisturbed()), "2002", "2001"));
  }

  @Test
  void a_call_that_is_forwarded_to_a_colleague_goes_on_inside() {
    var changed =
        office
            .with(
                "2002",
                forwarding(Set.of(Forwarding.When.NO_ANSWER), new PhoneNumber("+33199002003")))
            .with("2003", undisturbed());
    assertEquals(
        """
        ALWAYS RING 2002 by EXTENSION of users/2002
        IF_NOT_ANSWERED FORWARD +33199002003 by FORWARD_NO_ANSWER of users/2002/forwarding
        OTHERWISE TAKE_MESSAGE 2002 by VOICEMAIL of users/2002/voicemail
        ALWAYS FIND_NUMBER +33199002003 by NUMBER_MAPPING of number-mappings/+33199002003
        ALWAYS TAKE_MESSAGE 2003 by DO_NOT_DISTURB of users/2003/voicemail
        """,
        route(changed, "2002", "2001"));
    assertEquals(
        "ALWAYS TAKE_MESSAGE 2002 by DO_NOT_DISTURB of users/2002/voicemail\n",
        route(changed.with("2002", undisturbed()), "2002", "2001"));
  }

  @Test
  void another_phone_rings_together_with_the_desk_phone() {
    var changed =
        office.with("2002", new CallHandling(true, null, false, false, false, MOBILE, List.of()));
    assertEquals(
        """
        ALWAYS RING 2002 by EXTENSION of users/2002
        TOGETHER CALL_NUMBER +33639980001 by EXTERNAL_PHONE of users/2002/calls
        OTHERWISE TAKE_MESSAGE 2002 by VOICEMAIL of users/2002/voicemail
        """,
        route(changed, "2002", "2001"));
  }

  @Test
  void numbers_reach_a_conference_and_a_fax_that_is_on() {
    var fax = new Destination.Fax(Offices.user("2003").seatId());
    var changed =
        office
            .with(new ConferenceServer(true, List.of()))
            .with(Offices.COMPANY, new Destination.Conference())
            .with("+33199002004", fax);
    assertEquals(
        """
        ALWAYS FIND_NUMBER +33199000000 by NUMBER_MAPPING of number-mappings/+33199000000
        ALWAYS ENTER_CONFERENCE 2999 by CONFERENCE of conference
        """,
        fromOutside(changed, Offices.COMPANY));
    assertEquals(
        """
        ALWAYS FIND_NUMBER +33199002004 by NUMBER_MAPPING of number-mappings/+33199002004
        ALWAYS RECEIVE_FAX 2003 by FAX of users/2003/fax
        """,
        fromOutside(changed, "+33199002004"));
    assertEquals(
        """
        ALWAYS FIND_NUMBER +33199002004 by NUMBER_MAPPING of number-mappings/+33199002004
        ALWAYS REFUSE 2003 by FAX_OFF of users/2003/fax
        """,
        fromOutside(changed.with("2003", new FaxSettings(false)), "+33199002004"));
  }

  @ParameterizedTest
  @CsvSource({
    "0612345678, CALL_NUMBER +33612345678 by NATIONAL",
    "+33142345678, CALL_NUMBER +33142345678 by NATIONAL",
    "*670142345678, CALL_NUMBER +33142345678 by NATIONAL",
    "0800910867, CALL_NUMBER +33800910867 by SERVICE_NUMBER",
    "3179, CALL_NUMBER 3179 by SERVICE_NUMBER",
    "118218, CALL_NUMBER 118218 by SERVICE_NUMBER",
    "0044201234567, CALL_NUMBER +44201234567 by INTERNATIONAL",
    "0033142345678, CALL_NUMBER +33142345678 by NATIONAL",
    "00881612345678, REFUSE +881612345678 by BARRED",
    "00979123456789, REFUSE +979123456789 by BARRED",
    "0033012345678, REFUSE +33012345678 by BARRED",
    "012345, REFUSE 012345 by BARRED",
    "*98, LISTEN 2001 by VOICEMAIL",
    "2999, ENTER_CONFERENCE 2999 by CONFERENCE of conference",
    "2777, REFUSE 2777 by UNKNOWN_EXTENSION",
  })
  void a_phone_dials(String dialled, String expected) {
    assertEquals("ALWAYS " + expected + "\n", route(office, dialled, "2001"));
  }

  @Test
  void a_colleague_s_direct_number_is_called_inside() {
    assertEquals(fromOutside(office, "+33199002003"), route(office, "0199002003", "2001"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "15", "17", "18", "112", "114", "115", "116000", "116117", "119", "191", "196", "197"
      })
  void emergency_numbers_connect_whoever_dials_them(String number) {
    var shut =
        office
            .with("2001", undisturbed())
            .with("2001", forwarding(Set.of(Forwarding.When.ALWAYS), MOBILE));
    for (var caller : List.of("2001", "2777", CALLER, "")) {
      assertEquals(
          "ALWAYS CALL_EMERGENCY " + number + " by EMERGENCY_NUMBER\n",
          route(shut, number, caller));
    }
    assertEquals(
        "ALWAYS CALL_EMERGENCY " + number + " by EMERGENCY_NUMBER\n",
        route(shut, "*67" + number, "2001"));
  }

  @Test
  void strangers_reach_nobody_else_and_former_phones_nobody() {
    assertEquals("ALWAYS REFUSE 0612345678 by NOT_OURS\n", fromOutside(office, "0612345678"));
    assertEquals("ALWAYS REFUSE 2777 by UNKNOWN_CALLER\n", route(office, "0612345678", "2777"));
  }

  @Test
  void a_suspended_company_calls_nobody_outside_but_for_help() {
    assertEquals(
        "ALWAYS REFUSE +33612345678 by ACCOUNT_SUSPENDED\n", ofSuspended("0612345678", "2001"));
    assertEquals("ALWAYS REFUSE 3179 by ACCOUNT_SUSPENDED\n", ofSuspended("3179", "2001"));
    assertEquals(
        "ALWAYS REFUSE +442012345678 by ACCOUNT_SUSPENDED\n",
        ofSuspended("00442012345678", "2001"));
    assertEquals("ALWAYS REFUSE 08 by BARRED\n", ofSuspended("08", "2001"));
    assertEquals("ALWAYS CALL_EMERGENCY 112 by EMERGENCY_NUMBER\n", ofSuspended("112", "2001"));
    assertEquals(route(office, "0199002002", "2001"), ofSuspended("0199002002", "2001"));
    assertEquals(route(office, "2002", "2001"), ofSuspended("2002", "2001"));
    assertEquals(fromOutside(office, "+33199002002"), ofSuspended("+33199002002", CALLER));
  }

  @Test
  void a_suspended_company_is_called_but_sends_no_call_outside() {
    var away =
        office
            .with("2002", forwarding(Set.of(Forwarding.When.ALWAYS), MOBILE))
            .with("2003", new CallHandling(true, null, false, false, false, MOBILE, List.of()))
            .with(
                "2004",
                forwarding(Set.of(Forwarding.When.ALWAYS), new PhoneNumber("+33199002001")));
    var router = new CallRouter(away, true);

    for (var extension : List.of("2002", "2003")) {
      assertEquals(
          """
          ALWAYS RING %1$s by OUTSIDE_SUSPENDED of users/%1$s
          OTHERWISE TAKE_MESSAGE %1$s by VOICEMAIL of users/%1$s/voicemail
          """
              .formatted(extension),
          lines(router.route(call(extension, CALLER))));
    }
    assertEquals(route(away, "2004", CALLER), lines(router.route(call("2004", CALLER))));
  }

  /// A ported number may have become the company's own after somebody had forwarded to it.
  @Test
  void a_circle_that_came_about_by_itself_ends() {
    var circle = forwarding(Set.of(Forwarding.When.ALWAYS), new PhoneNumber("+33199002002"));
    var steps = new CallRouter(office.with("2002", circle)).route(call("2002", "2001")).steps();
    assertEquals(Step.Rule.TOO_MANY_HOPS, steps.getLast().rule());
  }

  @Test
  void keys_are_shown_to_who_asks() {
    var key = new MenuKey(1, new KeyAction.DialByName());
    var menu = new Menu(Greeting.read("Bonjour."), List.of(key), 2, 10, null, null);
    var receptionist =
        new Receptionist(WeeklySchedule.ALWAYS, Holidays.NONE, menu, menu, null, true, true);
    var step =
        new CallRouter(office.with(receptionist)).route(call("2000", "2001")).steps().getFirst();
    assertEquals(menu, step.menu());
    assertEquals(20, step.seconds());
  }

  private static RingGroup group(RingGroup.Strategy strategy, Target overflow) {
    return new RingGroup("2900", "Ventes", strategy, 20, List.of("2001", "2002", "2003"), overflow);
  }

  private static CallHandling undisturbed() {
    return new CallHandling(true, null, false, true, false, null, List.of());
  }

  private static Forwarding forwarding(Set<Forwarding.When> when, PhoneNumber number) {
    return new Forwarding(when, number, false, false, Forwarding.ShownNumber.CALLER);
  }

  private static Route.Call call(String to, String from) {
    return new Route.Call(to, from, MONDAY_NOON);
  }

  private static String fromOutside(OfficeSettings settings, String to) {
    return route(settings, to, CALLER);
  }

  private static String route(OfficeSettings settings, String to, String from) {
    return lines(new CallRouter(settings).route(call(to, from)));
  }

  private String ofSuspended(String to, String from) {
    return lines(new CallRouter(office, true).route(call(to, from)));
  }

  private static String lines(Route route) {
    return route.steps().stream().map(CallRouterTest::line).collect(Collectors.joining());
  }

  private static String line(Step step) {
    var members = step.members().isEmpty() ? "" : " " + step.members();
    var setting = step.setting() == null ? "" : " of " + step.setting();
    return "%s %s %s%s by %s%s\n"
        .formatted(step.when(), step.action(), step.subject(), members, step.rule(), setting);
  }
}
