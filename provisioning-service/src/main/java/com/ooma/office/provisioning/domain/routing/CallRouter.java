package com.ooma.office.provisioning.domain.routing;

import com.ooma.office.provisioning.domain.routing.Step.Action;
import com.ooma.office.provisioning.domain.routing.Step.Rule;
import com.ooma.office.provisioning.domain.routing.Step.When;
import com.ooma.office.provisioning.domain.settings.OfficeSettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says where calls go by the settings of one company, and why. The same call at the same moment
/// always takes the same way. Made once for many calls.
public final class CallRouter {

  private static final String LISTEN_CODE = "*98";

  private final Building building;
  private final boolean suspended;

  public CallRouter(OfficeSettings settings) {
    this(settings, false);
  }

  /// @param suspended whether the company calls nobody outside but emergency services, since it
  ///   owes too much. It is still called, and its users call each other.
  public CallRouter(OfficeSettings settings, boolean suspended) {
    this.building = new Building(settings, suspended);
    this.suspended = suspended;
  }

  /// Emergency numbers come before everything else, whoever dials them.
  public Route route(Route.Call call) {
    var way = new Way(building, call.at());
    if (Dialled.EMERGENCY.contains(call.to())) {
      way.add(Action.CALL_EMERGENCY, Rule.EMERGENCY_NUMBER, call.to());
    } else if (building.desk(call.from()) != null) {
      fromPhone(way, call);
    } else if (Dialled.isExtension(call.from())) {
      way.add(Action.REFUSE, Rule.UNKNOWN_CALLER, call.from());
    } else {
      fromOutside(way, call);
    }
    return way.route();
  }

  /// Until when a call takes this way by the clock, if nobody changes a setting.
  ///
  /// @return null if that is for ever, or for years
  public @Nullable Instant until(Route route, Instant at) {
    return route.dependsOnTime() ? building.hours().nextChange(at) : null;
  }

  /// The ways that a call takes one after the other, each with the moment at which it begins.
  ///
  /// @param call at the first moment
  /// @param end the first moment that doesn't matter any more
  public List<Turn> timeline(Route.Call call, Instant end) {
    var turns = new ArrayList<Turn>();
    Instant from = call.at();
    while (from != null && from.isBefore(end)) {
      var route = route(new Route.Call(call.to(), call.from(), from));
      if (turns.isEmpty() || !turns.getLast().route().equals(route)) {
        turns.add(new Turn(from, route));
      }
      from = until(route, from);
    }
    return turns;
  }

  /// From when on calls take a way.
  public record Turn(Instant from, Route route) {}

  /// A call from the outside, also one that the receptionist or a user passes on to an extension.
  private void fromOutside(Way way, Route.Call call) {
    if (Dialled.isExtension(call.to())) {
      way.toExtension(call.to(), When.ALWAYS);
      return;
    }
    var number = Dialled.e164(call.to());
    var entrance = number == null ? null : building.entrance(number);
    if (entrance == null) {
      way.add(Action.REFUSE, Rule.NOT_OURS, call.to());
    } else {
      way.through(entrance);
    }
  }

  private void fromPhone(Way way, Route.Call call) {
    var dialled = withoutPrefix(call.to());
    if (Dialled.EMERGENCY.contains(dialled)) {
      way.add(Action.CALL_EMERGENCY, Rule.EMERGENCY_NUMBER, dialled);
    } else if (Dialled.isExtension(dialled)) {
      way.toExtension(dialled, When.ALWAYS);
    } else if (dialled.equals(LISTEN_CODE)) {
      way.add(Action.LISTEN, Rule.VOICEMAIL, call.from());
    } else {
      toOutside(way, dialled);
    }
  }

  private void toOutside(Way way, String dialled) {
    var number = Dialled.e164(dialled);
    var entrance = number == null ? null : building.entrance(number);
    if (entrance != null) {
      way.through(entrance);
      return;
    }
    var subject = number == null ? dialled : number;
    switch (Dialled.kindOf(dialled)) {
      case NATIONAL -> call(way, Rule.NATIONAL, subject);
      case SERVICE -> call(way, Rule.SERVICE_NUMBER, subject);
      case INTERNATIONAL -> call(way, Rule.INTERNATIONAL, subject);
      case BARRED -> way.add(Action.REFUSE, Rule.BARRED, subject);
    }
  }

  private void call(Way way, Rule rule, String subject) {
    if (suspended) {
      way.add(Action.REFUSE, Rule.ACCOUNT_SUSPENDED, subject);
    } else {
      way.add(Action.CALL_NUMBER, rule, subject);
    }
  }

  /// `*67` withholds the number and `*70` call waiting, for one call.
  private static String withoutPrefix(String dialled) {
    return dialled.startsWith("*67") || dialled.startsWith("*70") ? dialled.substring(3) : dialled;
  }
}
