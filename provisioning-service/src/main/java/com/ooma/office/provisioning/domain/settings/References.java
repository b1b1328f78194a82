package com.ooma.office.provisioning.domain.settings;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.reception.Menu;
import com.ooma.office.provisioning.domain.telephony.ReservedExtensions;
import com.ooma.office.provisioning.domain.telephony.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which setting names which extension, and which recording. A setting must not name what is not
/// there, and what others name can't be deleted. Nobody can enter a conference without a room.
public final class References {

  /// @param from the setting, and where in it
  private record Reference(String from, Target to) {}

  /// @param from the setting, and where in it
  private record Playing(String from, UUID recording) {}

  private final OfficeSettings settings;
  private final List<Reference> all = new ArrayList<>();
  private final List<Playing> played = new ArrayList<>();

  public References(OfficeSettings settings) {
    this.settings = settings;
    ofReceptionist();
    settings.groups().values().forEach(this::ofGroup);
    settings.users().forEach(this::ofUser);
    settings.numbers().forEach(this::ofNumber);
    ofMusic(settings.music());
  }

  /// The settings that name an extension, such as `receptionist/businessHours/keys/1`.
  public List<String> to(String extension) {
    return all.stream()
        .filter(reference -> reference.to().extension().equals(extension))
        .map(Reference::from)
        .toList();
  }

  /// The settings that play a recording, such as `music/onHold`.
  public List<String> toRecording(UUID recording) {
    return played.stream()
        .filter(playing -> playing.recording().equals(recording))
        .map(Playing::from)
        .toList();
  }

  /// @throws Refused naming each setting that names nothing
  void requireKnown() {
    requireKnownRecordings();
    var dangling = all.stream().filter(reference -> !isKnown(reference.to())).toList();
    if (!dangling.isEmpty()) {
      var first = dangling.getFirst();
      var settings = dangling.stream().map(Reference::from).toList();
      throw Refused.invalid(
              "target-unknown",
              "%s names %s, which is not there.".formatted(first.from(), first.to().extension()))
          .about(String.join(", ", settings))
          .showing("path", settings);
    }
  }

  private void requireKnownRecordings() {
    var dangling =
        played.stream()
            .filter(playing -> !settings.recordings().contains(playing.recording()))
            .map(Playing::from)
            .toList();
    if (!dangling.isEmpty()) {
      var names = String.join(", ", dangling);
      throw Refused.invalid("recording-unknown", names + " names a recording that is not there.")
          .about(names)
          .showing("path", dangling);
    }
  }

  private boolean isKnown(Target target) {
    return target.isLine()
        ? settings.hasLine(target.extension())
        : settings.user(target.extension()).isPresent();
  }

  private void ofReceptionist() {
    var receptionist = settings.receptionist();
    ofMenu("businessHours", receptionist.businessHours());
    ofMenu("afterHours", receptionist.afterHours());
    ofMenu("holiday", receptionist.holiday());
  }

  private void ofMenu(String name, @Nullable Menu menu) {
    if (menu == null) {
      return;
    }
    var path = SettingPath.RECEPTIONIST + "/" + name;
    menu.keys()
        .forEach(key -> add(path + "/keys/" + key.key(), Menu.targetOf(key.action()).orElse(null)));
    add(path + "/onSilence", menu.onSilence());
    add(path + "/onWrongKey", menu.onWrongKey());
    menu.greetings().forEach(greeting -> play(path, greeting.recording()));
  }

  private void ofGroup(RingGroup group) {
    var path = SettingPath.group(group.extension());
    group.members().forEach(member -> add(path + "/members", Target.mailbox(member)));
    add(path + "/overflow", group.overflow());
  }

  private void ofUser(OfficeUser user) {
    settings.settingsOf(user.extension()).calls().lineKeys().stream()
        .filter(LineKey::isOfColleague)
        .forEach(key ->
            add(
                SettingPath.user(user.extension()) + "/calls/lineKeys",
                key.value() == null ? null : Target.mailbox(key.value())));
    var greeting = settings.settingsOf(user.extension()).voicemail().greeting();
    if (greeting != null) {
      play(SettingPath.user(user.extension()) + "/voicemail", greeting.recording());
    }
  }

  private void ofMusic(Music music) {
    play(SettingPath.MUSIC + "/onHold", music.onHold());
    play(SettingPath.MUSIC + "/transfer", music.transfer());
  }

  private void ofNumber(String number, Destination destination) {
    switch (destination) {
      case Destination.RingGroup(var extension) ->
          add(SettingPath.number(number), Target.line(extension));
      case Destination.Conference _ ->
          add(SettingPath.number(number), Target.line(ReservedExtensions.CONFERENCE));
      case Destination.Receptionist _, Destination.User _, Destination.Fax _ -> {}
    }
  }

  private void play(String from, @Nullable UUID recording) {
    if (recording != null) {
      played.add(new Playing(from, recording));
    }
  }

  private void add(String from, @Nullable Target to) {
    if (to != null) {
      all.add(new Reference(from, to));
    }
  }
}
