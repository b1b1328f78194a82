package com.ooma.office.provisioning.domain.routing;

import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.reception.OpeningHours;
import com.ooma.office.provisioning.domain.routing.Step.Action;
import com.ooma.office.provisioning.domain.routing.Step.Rule;
import com.ooma.office.provisioning.domain.routing.Step.When;
import com.ooma.office.provisioning.domain.settings.CallPaths;
import com.ooma.office.provisioning.domain.settings.RingGroup;
import com.ooma.office.provisioning.domain.settings.SettingPath;
import com.ooma.office.provisioning.domain.telephony.Office;
import com.ooma.office.provisioning.domain.telephony.ReservedExtensions;
import com.ooma.office.provisioning.domain.telephony.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The way of one call, as far as it is known. However settings came about, it ends: it passes no
/// more of them by itself than are accepted when they are saved, and one menu.
final class Way {

  private final Building building;
  private final Instant at;
  private final ArrayList<Step> steps = new ArrayList<>(6);
  private int hops;
  private boolean menuRead;

  Way(Building building, Instant at) {
    this.building = building;
    this.at = at;
  }

  Route route() {
    return new Route(steps);
  }

  void through(Entrance entrance) {
    var number = entrance.number();
    add(Action.FIND_NUMBER, Rule.NUMBER_MAPPING, When.ALWAYS, number, entrance.path(), 0);
    switch (entrance.destination()) {
      case Destination.Receptionist _ -> toReceptionist(When.ALWAYS);
      case Destination.RingGroup(var extension) -> toExtension(extension, When.ALWAYS);
      case Destination.Conference _ -> toConference(When.ALWAYS);
      case Destination.User(var seat) -> {
        var desk = building.deskOf(seat);
        toExtension(desk == null ? number : desk.extension(), When.ALWAYS);
      }
      case Destination.Fax(var seat) -> toFax(building.deskOf(seat), number);
    }
  }

  /// To whatever has the extension.
  void toExtension(String extension, When when) {
    if (++hops > CallPaths.MOST_HOPS) {
      add(Action.END, Rule.TOO_MANY_HOPS, when, extension, null, 0);
      return;
    }
    var desk = building.desk(extension);
    var group = building.group(extension);
    if (desk != null) {
      toDesk(desk, when);
    } else if (group != null) {
      toGroup(group, when);
    } else if (extension.equals(Office.RECEPTIONIST)) {
      toReceptionist(when);
    } else if (extension.equals(ReservedExtensions.CONFERENCE)) {
      toConference(when);
    } else {
      add(Action.REFUSE, Rule.UNKNOWN_EXTENSION, when, extension, null, 0);
    }
  }

  private void toDesk(Desk desk, When when) {
    boolean forwarded = new DeskSteps(desk, this).add(when);
    var number = desk.settings().forwarding().number();
    var entrance = forwarded && number != null ? building.entrance(number.e164()) : null;
    if (entrance != null) {
      through(entrance);
    }
  }

  private void toReceptionist(When when) {
    if (menuRead) {
      add(Action.END, Rule.TOO_MANY_HOPS, when, Office.RECEPTIONIST, null, 0);
      return;
    }
    menuRead = true;
    var state = building.hours().at(at);
    var menu = building.receptionist().menu(state);
    steps.add(
        new Step(
            Action.PLAY_MENU,
            ruleOf(state),
            when,
            Office.RECEPTIONIST,
            SettingPath.RECEPTIONIST,
            menu.tries() * menu.secondsToChoose(),
            List.of(),
            menu));
    int passed = hops;
    afterMenu(menu.onSilence(), When.IF_NOTHING_CHOSEN);
    hops = passed;
    afterMenu(menu.onWrongKey(), When.IF_WRONG_KEY);
  }

  private void afterMenu(@Nullable Target next, When when) {
    if (next == null) {
      var setting = SettingPath.RECEPTIONIST;
      add(Action.END, Rule.MENU_CHOICE_MISSING, when, Office.RECEPTIONIST, setting, 0);
    } else {
      toTarget(next, Rule.VOICEMAIL, when);
    }
  }

  private static Rule ruleOf(OpeningHours.State state) {
    return switch (state) {
      case OPEN -> Rule.OPENING_HOURS;
      case CLOSED -> Rule.AFTER_HOURS;
      case HOLIDAY -> Rule.HOLIDAY;
    };
  }

  /// @param why a voicemail takes the call, if it is one
  private void toTarget(Target target, Rule why, When when) {
    var extension = target.extension();
    if (target.isLine()) {
      toExtension(extension, when);
      return;
    }
    var desk = building.desk(extension);
    if (desk == null) {
      add(Action.REFUSE, Rule.UNKNOWN_EXTENSION, when, extension, null, 0);
    } else {
      add(Action.TAKE_MESSAGE, why, when, extension, desk.voicemailPath(), 0);
    }
  }

  private void toConference(When when) {
    var extension = ReservedExtensions.CONFERENCE;
    add(Action.ENTER_CONFERENCE, Rule.CONFERENCE, when, extension, SettingPath.CONFERENCE, 0);
  }

  private void toFax(@Nullable Desk desk, String number) {
    if (desk == null) {
      add(Action.REFUSE, Rule.UNKNOWN_EXTENSION, number);
    } else if (desk.settings().fax().enabled()) {
      add(Action.RECEIVE_FAX, Rule.FAX, When.ALWAYS, desk.extension(), desk.faxPath(), 0);
    } else {
      add(Action.REFUSE, Rule.FAX_OFF, When.ALWAYS, desk.extension(), desk.faxPath(), 0);
    }
  }

  private void toGroup(RingGroup group, When when) {
    var setting = building.pathOfGroup(group.extension());
    var members = awake(group.members());
    var next = ring(group, members, setting, when);
    var overflow = group.overflow();
    if (overflow == null) {
      add(Action.END, Rule.GROUP_WITHOUT_OVERFLOW, next, group.extension(), setting, 0);
    } else {
      toTarget(overflow, Rule.GROUP_OVERFLOW, next);
    }
  }

  /// @return on what the step after depends
  private When ring(RingGroup group, List<String> members, String setting, When when) {
    if (members.isEmpty()) {
      return when;
    }
    int seconds = group.ringSeconds();
    switch (group.strategy()) {
      case SIMULTANEOUS ->
          steps.add(
              new Step(
                  Action.RING_GROUP,
                  Rule.GROUP_AT_ONCE,
                  when,
                  group.extension(),
                  setting,
                  seconds,
                  members,
                  null));
      case SEQUENTIAL -> {
        var next = when;
        for (var member : members) {
          add(Action.RING, Rule.GROUP_IN_TURN, next, member, setting, seconds);
          next = When.OTHERWISE;
        }
      }
    }
    return When.OTHERWISE;
  }

  /// Those who may be disturbed.
  private List<String> awake(List<String> members) {
    for (var member : members) {
      if (!isAwake(member)) {
        return members.stream().filter(this::isAwake).toList();
      }
    }
    return members;
  }

  private boolean isAwake(String member) {
    var desk = building.desk(member);
    return desk != null && !desk.settings().calls().doNotDisturb();
  }

  void add(Action action, Rule rule, String subject) {
    add(action, rule, When.ALWAYS, subject, null, 0);
  }

  void add(
      Action action, Rule rule, When when, String subject, @Nullable String setting, int seconds) {
    steps.add(new Step(action, rule, when, subject, setting, seconds, List.of(), null));
  }
}
