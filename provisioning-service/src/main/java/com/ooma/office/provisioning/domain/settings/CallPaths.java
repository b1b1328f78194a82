package com.ooma.office.provisioning.domain.settings;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.reception.Menu;
import com.ooma.office.provisioning.domain.telephony.Office;
import com.ooma.office.provisioning.domain.telephony.ReservedExtensions;
import com.ooma.office.provisioning.domain.telephony.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The ways that calls take by themselves, from setting to setting: a group's overflow, a menu at
/// which nobody chooses, a user's forwarding to a number that is the company's own. Each must end.
/// What a caller chooses by a key is no such way: who walks in a circle does so on purpose.
public final class CallPaths {

  /// More than anybody needs, and few enough for a caller to wait.
  public static final int MOST_HOPS = 8;

  private final OfficeSettings settings;

  CallPaths(OfficeSettings settings) {
    this.settings = settings;
  }

  /// @throws Refused naming the settings that a call would pass again and again, or too many
  void requireEnding() {
    walk(Office.RECEPTIONIST, new ArrayList<>());
    settings.groups().keySet().forEach(group -> walk(group, new ArrayList<>()));
    settings.users().stream()
        .filter(user -> settings.ownUserSettings().containsKey(user.extension()))
        .forEach(user -> walk(user.extension(), new ArrayList<>()));
  }

  private void walk(String extension, List<String> passed) {
    var path = pathOf(extension);
    boolean circle = passed.contains(path);
    passed.add(path);
    if (circle) {
      throw refused("call-loop", "A call would go round for ever: ", passed);
    }
    if (passed.size() > MOST_HOPS) {
      throw refused("call-path-too-long", "A call would be passed on more than 8 times: ", passed);
    }
    next(extension).distinct().forEach(next -> walk(next, passed));
    passed.removeLast();
  }

  /// Where a call to an extension may go on by itself.
  private Stream<String> next(String extension) {
    if (extension.equals(Office.RECEPTIONIST)) {
      return lines(settings.receptionist().menus().flatMap(Menu::unchosen));
    }
    var group = settings.groups().get(extension);
    if (group != null) {
      return lines(Stream.ofNullable(group.overflow()));
    }
    return forwarded(settings.settingsOf(extension).forwarding()).stream();
  }

  private static Stream<String> lines(Stream<Target> targets) {
    return targets.filter(Target::isLine).map(Target::extension);
  }

  private Optional<String> forwarded(Forwarding forwarding) {
    var number = forwarding.number();
    return number == null || forwarding.when().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(lineOf(settings.numbers().get(number.e164())));
  }

  /// The extension that rings for a number of the company's own.
  private @Nullable String lineOf(@Nullable Destination destination) {
    return switch (destination) {
      case null -> null;
      case Destination.Receptionist _ -> Office.RECEPTIONIST;
      case Destination.User(var seat) ->
          settings.userOf(seat).map(OfficeUser::extension).orElse(null);
      case Destination.RingGroup(var extension) -> extension;
      case Destination.Conference _, Destination.Fax _ -> null;
    };
  }

  private static String pathOf(String extension) {
    return extension.equals(Office.RECEPTIONIST)
        ? SettingPath.RECEPTIONIST
        : ReservedExtensions.isGroup(extension)
            ? SettingPath.group(extension)
            : SettingPath.user(extension);
  }

  private Refused refused(String code, String what, List<String> passed) {
    var way = String.join(" → ", passed);
    var detail = what + way + ".";
    var faults =
        passed.stream()
            .distinct()
            .flatMap(this::pointers)
            .map(pointer -> new Refused.Fault(pointer, detail))
            .toList();
    return Refused.invalid(code, detail, faults).about(way).showing("path", List.copyOf(passed));
  }

  /// To the properties that pass a call on, into all settings, as those of `References`.
  private Stream<String> pointers(String path) {
    if (path.equals(SettingPath.RECEPTIONIST)) {
      var receptionist = settings.receptionist();
      return Stream.of(
              unchosen("/businessHours", receptionist.businessHours()),
              unchosen("/afterHours", receptionist.afterHours()),
              unchosen("/holiday", receptionist.holiday()))
          .flatMap(pointer -> pointer)
          .map(pointer -> "/" + path + pointer);
    }
    var extension = path.substring(path.indexOf('/') + 1);
    if (settings.groups().containsKey(extension)) {
      return Stream.of("/" + path + "/overflow");
    }
    var number = settings.settingsOf(extension).forwarding().number();
    return number == null
        ? Stream.empty()
        : Stream.of(
            "/" + path + "/forwarding/number", "/" + SettingPath.number(number) + "/destination");
  }

  private static Stream<String> unchosen(String at, @Nullable Menu menu) {
    return menu == null
        ? Stream.empty()
        : Stream.concat(
            passesOn(menu.onSilence()) ? Stream.of(at + "/onSilence") : Stream.empty(),
            passesOn(menu.onWrongKey()) ? Stream.of(at + "/onWrongKey") : Stream.empty());
  }

  private static boolean passesOn(@Nullable Target target) {
    return target != null && target.isLine();
  }
}
