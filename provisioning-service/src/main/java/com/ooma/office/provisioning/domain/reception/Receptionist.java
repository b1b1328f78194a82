package com.ooma.office.provisioning.domain.reception;

import com.ooma.office.provisioning.domain.telephony.Target;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The voice that answers a company's number.
///
/// @param holiday read on holidays; null for the one after hours
/// @param dialByExtension whether callers may dial the extensions of users who are listed
/// @param remoteVoicemail whether users reach their voicemail from outside: `*`, extension, PIN
public record Receptionist(
    WeeklySchedule schedule,
    Holidays holidays,
    Menu businessHours,
    Menu afterHours,
    @Nullable Menu holiday,
    boolean dialByExtension,
    boolean remoteVoicemail) {

  /// What every company begins with: always open, and key 0 reaches its first user, as does who
  /// presses nothing.
  ///
  /// @param companyName null if nobody told it
  /// @param firstExtension null if it has no users
  public static Receptionist standard(
      @Nullable String companyName, @Nullable String firstExtension) {
    var who = companyName == null ? "" : ", vous êtes bien chez " + companyName;
    var first = firstExtension == null ? null : Target.line(firstExtension);
    var menu =
        new Menu(
            Greeting.read("Bonjour" + who + ". Pour joindre l'accueil, tapez 0."),
            first == null ? List.of() : List.of(new MenuKey(0, new KeyAction.Transfer(first))),
            Menu.USUAL_TRIES,
            Menu.USUAL_SECONDS,
            first,
            null);
    return new Receptionist(WeeklySchedule.ALWAYS, Holidays.NONE, menu, menu, null, true, true);
  }

  public Menu menu(OpeningHours.State state) {
    return switch (state) {
      case OPEN -> businessHours;
      case CLOSED -> afterHours;
      case HOLIDAY -> holiday == null ? afterHours : holiday;
    };
  }

  public Stream<Menu> menus() {
    return Stream.of(businessHours, afterHours, holiday).flatMap(Stream::ofNullable);
  }
}
