package com.ooma.office.bench.figure;

import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.measure.Loop;
import com.ooma.office.bench.result.Ratio;
import com.ooma.office.bench.result.Row;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.routing.CallRouter;
import com.ooma.office.provisioning.domain.routing.Route;
import com.ooma.office.provisioning.domain.settings.OfficeSettings;
import com.ooma.office.provisioning.domain.settings.OfficeUser;
import com.ooma.office.provisioning.domain.settings.RingGroup;
import com.ooma.office.provisioning.domain.telephony.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/// P13: how many calls a second one thread finds the way of, in a company of 200 users whose
/// settings are loaded, and how much each leaves to the garbage collector.
public final class RouteRate implements Figure {

  private static final int USERS = 200;
  private static final double GOAL = 1_000_000;
  private static final Instant NOON = Instant.parse("2026-11-26T11:00:00Z");
  private static final String GROUP = "2900";
  private static final String COMPANY = "+33199000000";

  private final CallRouter router = new CallRouter(office());
  private final List<Route.Call> calls = calls();
  private int turn;

  @Override
  public List<Row> measure(Ground ground, Effort effort) {
    var duration = Duration.ofSeconds(effort.seconds());
    round(duration); // until the compiler has been
    var rounds = new ArrayList<Loop>();
    for (int i = 0; i < effort.pairs(); i++) {
      rounds.add(round(duration));
    }
    var rates = rounds.stream().map(round -> 1e9 / round.nanos()).toList();
    var row =
        Row.of(
            "P13",
            "calls/s whose way one thread finds ÷ 1 M",
            Ratio.of(rates, rounds.stream().map(_ -> GOAL).toList()),
            "≥ 1");
    return List.of(
        row.with("calls/s", Ratio.median(rates))
            .with(
                "bytes a call (goal 500)",
                Ratio.median(rounds.stream().map(Loop::bytes).toList())));
  }

  private Loop round(Duration duration) {
    return Loop.of(
        duration, () -> !router.route(calls.get(turn++ % calls.size())).steps().isEmpty());
  }

  /// One of each kind: to a user, to the receptionist, to a group, among colleagues, to the
  /// outside, for help.
  private static List<Route.Call> calls() {
    return List.of(
        new Route.Call(numberOf(77), "+33612345678", NOON),
        new Route.Call(COMPANY, "+33612345678", NOON),
        new Route.Call(GROUP, "2007", NOON),
        new Route.Call("2042", "2007", NOON),
        new Route.Call("0612345678", "2007", NOON),
        new Route.Call("112", "2007", NOON));
  }

  private static OfficeSettings office() {
    var users =
        IntStream.rangeClosed(1, USERS)
            .mapToObj(place -> new OfficeUser("2%03d".formatted(place), seat(place), null, null))
            .toList();
    var numbers = new TreeMap<String, Destination>();
    numbers.put(COMPANY, new Destination.Receptionist());
    for (int place = 1; place <= USERS; place++) {
      numbers.put(numberOf(place), new Destination.User(seat(place)));
    }
    var members = users.stream().limit(10).map(OfficeUser::extension).toList();
    return OfficeSettings.standard("Atelier Lumen", users, numbers)
        .with(
            new RingGroup(
                GROUP,
                "Ventes",
                RingGroup.Strategy.SIMULTANEOUS,
                20,
                members,
                Target.mailbox("2001")));
  }

  private static UUID seat(int place) {
    return new UUID(0, place);
  }

  private static String numberOf(int place) {
    return "+33199%06d".formatted(1_000 + place);
  }
}
