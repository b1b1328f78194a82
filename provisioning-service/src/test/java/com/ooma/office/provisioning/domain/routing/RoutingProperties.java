package com.ooma.office.provisioning.domain.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.reception.Greeting;
import com.ooma.office.provisioning.domain.reception.Holidays;
import com.ooma.office.provisioning.domain.reception.KeyAction;
import com.ooma.office.provisioning.domain.reception.Menu;
import com.ooma.office.provisioning.domain.reception.MenuKey;
import com.ooma.office.provisioning.domain.reception.OpenInterval;
import com.ooma.office.provisioning.domain.reception.Receptionist;
import com.ooma.office.provisioning.domain.reception.WeeklySchedule;
import com.ooma.office.provisioning.domain.routing.Step.Action;
import com.ooma.office.provisioning.domain.routing.Step.Rule;
import com.ooma.office.provisioning.domain.settings.CallHandling;
import com.ooma.office.provisioning.domain.settings.Forwarding;
import com.ooma.office.provisioning.domain.settings.OfficeSettings;
import com.ooma.office.provisioning.domain.settings.Offices;
import com.ooma.office.provisioning.domain.settings.RingGroup;
import com.ooma.office.provisioning.domain.telephony.Target;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/// Whatever a company sets, its calls arrive somewhere.
class RoutingProperties {

  private static final int USERS = 6;
  private static final Instant START = Instant.parse("2026-03-20T10:00:00Z");

  /// Offices in which everything refers to everything, most of them with circles.
  @Provide
  Arbitrary<OfficeSettings> tangles() {
    return Arbitraries.longs().map(seed -> new Tangle(new Random(seed), false).office());
  }

  /// Offices that were set up over the API, which takes no circles.
  @Provide
  Arbitrary<OfficeSettings> accepted() {
    return Arbitraries.longs().map(seed -> new Tangle(new Random(seed), true).office());
  }

  @Provide
  Arbitrary<String> callers() {
    return Arbitraries.of("", "+33612345678", "2001", "2006", "2777", "anonymous");
  }

  @Provide
  Arbitrary<String> dialled() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "2000",
            "2001",
            "2003",
            "2006",
            "2900",
            "2903",
            "2999",
            "2777",
            Offices.COMPANY,
            "+33199002002",
            "0199002004",
            "0612345678",
            "0044201234567",
            "*98",
            "*672001"),
        Arbitraries.strings().withChars("0123456789+*#").ofMaxLength(16));
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.longs().between(0, 366 * 86_400L).map(START::plusSeconds);
  }

  @Property(tries = 3000)
  void every_route_ends(
      @ForAll("tangles") OfficeSettings office,
      @ForAll("dialled") String to,
      @ForAll("callers") String from,
      @ForAll("moments") Instant at) {
    var steps = new CallRouter(office).route(new Route.Call(to, from, at)).steps();

    assertTrue(!steps.isEmpty() && steps.size() <= Route.MOST_STEPS, "" + steps.size());
  }

  @Property(tries = 3000)
  void no_call_is_given_up_by_settings_that_are_accepted(
      @ForAll("accepted") OfficeSettings office,
      @ForAll("dialled") String to,
      @ForAll("callers") String from,
      @ForAll("moments") Instant at) {
    var steps = new CallRouter(office.requireSound()).route(new Route.Call(to, from, at)).steps();

    assertTrue(!steps.isEmpty() && steps.size() <= Route.MOST_STEPS, "" + steps.size());
    assertTrue(steps.stream().noneMatch(step -> step.rule() == Rule.TOO_MANY_HOPS), to);
  }

  @Property(tries = 3000)
  void a_route_explained_twice_is_the_same(
      @ForAll("tangles") OfficeSettings office,
      @ForAll("dialled") String to,
      @ForAll("callers") String from,
      @ForAll("moments") Instant at) {
    var call = new Route.Call(to, from, at);
    var router = new CallRouter(office);
    assertEquals(router.route(call), router.route(call));
    assertEquals(router.route(call), new CallRouter(office).route(call));
  }

  @Property
  void emergency_calls_always_connect(
      @ForAll("tangles") OfficeSettings office,
      @ForAll("callers") String from,
      @ForAll("moments") Instant at) {
    for (var number : Dialled.EMERGENCY) {
      for (boolean suspended : List.of(false, true)) {
        var steps =
            new CallRouter(office, suspended).route(new Route.Call(number, from, at)).steps();
        assertEquals(
            List.of(Action.CALL_EMERGENCY), steps.stream().map(step -> step.action()).toList());
      }
    }
  }

  @Property(tries = 3000)
  void a_suspended_company_is_called_and_calls_nobody_outside(
      @ForAll("tangles") OfficeSettings office,
      @ForAll("dialled") String to,
      @ForAll("callers") String from,
      @ForAll("moments") Instant at) {
    var steps = new CallRouter(office, true).route(new Route.Call(to, from, at)).steps();

    assertTrue(!steps.isEmpty() && steps.size() <= Route.MOST_STEPS, "" + steps.size());
    for (var step : steps) {
      assertNotEquals(Action.CALL_NUMBER, step.action());
      assertTrue(
          step.action() != Action.FORWARD || office.numbers().containsKey(step.subject()),
          step.subject());
    }
  }

  @Property
  void the_timeline_has_the_way_of_each_moment(
      @ForAll("tangles") OfficeSettings office, @ForAll("moments") Instant at) {
    var router = new CallRouter(office);
    var call = new Route.Call("2000", "+33612345678", at);
    var end = at.plusSeconds(7 * 86_400L);
    var turns = router.timeline(call, end);

    for (int place = 0; place < turns.size(); place++) {
      var turn = turns.get(place);
      var next = place + 1 < turns.size() ? turns.get(place + 1).from() : end;
      assertTrue(turn.from().isBefore(next));
      for (var moment : List.of(turn.from(), next.minusSeconds(1))) {
        assertEquals(turn.route(), router.route(new Route.Call("2000", "+33612345678", moment)));
      }
      if (place > 0) {
        assertNotEquals(turns.get(place - 1).route(), turn.route());
      }
    }
    assertEquals(at, turns.getFirst().from());
  }

  private static boolean isSound(OfficeSettings office) {
    try {
      office.requireSound();
      return true;
    } catch (Refused _) {
      return false;
    }
  }

  /// Makes an office by chance.
  private record Tangle(Random random, boolean onlySound) {

    OfficeSettings office() {
      var office = Offices.of(USERS);
      for (int group = 0; group < random.nextInt(5); group++) {
        office = taken(office, office.with(group("290" + group)));
      }
      for (var user : office.users()) {
        if (random.nextBoolean()) {
          office = taken(office, office.with(user.extension(), forwarding()));
          office = taken(office, office.with(user.extension(), calls()));
        }
      }
      for (var number : List.copyOf(office.numbers().keySet())) {
        if (random.nextInt(3) == 0) {
          office = taken(office, office.with(number, destination()));
        }
      }
      return random.nextInt(4) == 0 ? office : taken(office, office.with(receptionist()));
    }

    private OfficeSettings taken(OfficeSettings before, OfficeSettings after) {
      return onlySound && !isSound(after) ? before : after;
    }

    private CallHandling calls() {
      var outside = random.nextBoolean() ? new PhoneNumber("+33639980002") : null;
      return new CallHandling(true, null, false, random.nextInt(4) == 0, false, outside, List.of());
    }

    private RingGroup group(String extension) {
      var members =
          Offices.of(USERS).users().stream()
              .map(user -> user.extension())
              .filter(_ -> random.nextBoolean())
              .toList();
      return new RingGroup(
          extension,
          "Groupe " + extension,
          RingGroup.Strategy.values()[random.nextInt(2)],
          30,
          members,
          target());
    }

    private @Nullable Target target() {
      return switch (random.nextInt(6)) {
        case 0 -> null;
        case 1 -> Target.mailbox(user());
        case 2 -> Target.line("2000");
        case 3 -> Target.line("290" + random.nextInt(4));
        case 4 -> Target.line("2999");
        default -> Target.line(user());
      };
    }

    private String user() {
      return "200" + (1 + random.nextInt(USERS));
    }

    private Forwarding forwarding() {
      var when = EnumSet.noneOf(Forwarding.When.class);
      if (random.nextInt(3) == 0) {
        when.add(Forwarding.When.ALWAYS);
      } else {
        for (var moment : EnumSet.range(Forwarding.When.BUSY, Forwarding.When.UNREACHABLE)) {
          if (random.nextBoolean()) {
            when.add(moment);
          }
        }
      }
      var number =
          switch (random.nextInt(3)) {
            case 0 -> "+33639980001";
            case 1 -> Offices.COMPANY;
            default -> Offices.numberOf(user());
          };
      return new Forwarding(
          when,
          new PhoneNumber(number),
          random.nextBoolean(),
          random.nextBoolean(),
          Forwarding.ShownNumber.CALLER);
    }

    private Destination destination() {
      return switch (random.nextInt(4)) {
        case 0 -> new Destination.Receptionist();
        case 1 -> new Destination.RingGroup("290" + random.nextInt(4));
        case 2 -> new Destination.Fax(Offices.user(user()).seatId());
        default -> new Destination.Conference();
      };
    }

    private Receptionist receptionist() {
      var intervals = new ArrayList<OpenInterval>();
      for (var day : DayOfWeek.values()) {
        if (random.nextBoolean()) {
          intervals.add(
              new OpenInterval(day, LocalTime.of(12, 0), LocalTime.of(random.nextInt(12), 30)));
        }
      }
      return new Receptionist(
          new WeeklySchedule(intervals),
          new Holidays(random.nextBoolean(), List.of()),
          menu(),
          menu(),
          random.nextBoolean() ? menu() : null,
          true,
          true);
    }

    private Menu menu() {
      var to = target();
      var keys =
          to == null
              ? List.<MenuKey>of()
              : List.of(new MenuKey(random.nextInt(10), new KeyAction.Transfer(to)));
      return new Menu(Greeting.read("Bonjour."), keys, 2, 5, target(), target());
    }
  }
}
