package com.ooma.office.provisioning.domain.settings;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.reception.KeyAction;
import com.ooma.office.provisioning.domain.reception.Menu;
import com.ooma.office.provisioning.domain.telephony.ReservedExtensions;
import com.ooma.office.provisioning.domain.telephony.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which setting names which extension, and which recording. A setting must not name what is not
/// there, and what others name can't be deleted. What is refused is at a pointer into all settings:
/// a slash, the path of the setting, and the place in it.
public final class References {

  /// @param from the setting, and where in it
  /// @param pointer to the property that names the target
  private record Reference(String from, String pointer, Target to) {

    /// To where it would have to be: what was left out of a document is missed there.
    String missing() {
      return to.extension().equals(ReservedExtensions.CONFERENCE)
          ? "/" + SettingPath.CONFERENCE + "/rooms"
          : "/" + SettingPath.GROUPS;
    }
  }

  /// @param from the setting, and where in it
  /// @param pointer to the property that names the recording
  private record Playing(String from, String pointer, UUID recording) {}

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

  /// The settings that send calls to the conference server, such as `number-mappings/+33199000001`.
  public List<String> toConference() {
    return to(ReservedExtensions.CONFERENCE);
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
      var detail =
          "%s names %s, which is not there.".formatted(first.from(), first.to().extension());
      var pointers =
          Stream.concat(
              dangling.stream().map(Reference::pointer), dangling.stream().map(Reference::missing));
      throw Refused.invalid("target-unknown", detail, faults(pointers, detail))
          .about(String.join(", ", settings))
          .showing("path", settings);
    }
  }

  private void requireKnownRecordings() {
    var dangling =
        played.stream()
            .filter(playing -> !settings.recordings().contains(playing.recording()))
            .toList();
    if (!dangling.isEmpty()) {
      var paths = dangling.stream().map(Playing::from).toList();
      var names = String.join(", ", paths);
      var detail = names + " names a recording that is not there.";
      var pointers = dangling.stream().map(Playing::pointer);
      throw Refused.invalid("recording-unknown", detail, faults(pointers, detail))
          .about(names)
          .showing("path", paths);
    }
  }

  private static List<Refused.Fault> faults(Stream<String> pointers, String detail) {
    return pointers.distinct().map(pointer -> new Refused.Fault(pointer, detail)).toList();
  }

  private boolean isKnown(Target target) {
    if (!target.isLine()) {
      return settings.user(target.extension()).isPresent();
    }
    return target.extension().equals(ReservedExtensions.CONFERENCE)
        ? !settings.conference().rooms().isEmpty()
        : settings.hasLine(target.extension());
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
    play(path, "greetingRecording", menu.greeting().recording());
    for (var key : menu.keys()) {
      var place = path + "/keys/" + key.key();
      switch (key.action()) {
        case KeyAction.Transfer(var to) -> add(place, "/" + place + "/to", to);
        case KeyAction.Announcement(var message) ->
            play(path, "keys/" + key.key() + "/recording", message.recording());
        case KeyAction.DialByName _ -> {
          // names nothing
        }
      }
    }
    add(path + "/onSilence", menu.onSilence());
    add(path + "/onWrongKey", menu.onWrongKey());
  }

  private void ofGroup(RingGroup group) {
    var path = SettingPath.group(group.extension());
    for (int place = 0; place < group.members().size(); place++) {
      var members = path + "/members";
      add(members, "/" + members + "/" + place, Target.mailbox(group.members().get(place)));
    }
    add(path + "/overflow", group.overflow());
  }

  private void ofUser(OfficeUser user) {
    var path = SettingPath.user(user.extension());
    var keys = settings.settingsOf(user.extension()).calls().lineKeys();
    for (int place = 0; place < keys.size(); place++) {
      var key = keys.get(place);
      if (key.isOfColleague() && key.value() != null) {
        var lineKeys = path + "/calls/lineKeys";
        add(lineKeys, "/" + lineKeys + "/" + place + "/value", Target.mailbox(key.value()));
      }
    }
    var greeting = settings.settingsOf(user.extension()).voicemail().greeting();
    if (greeting != null) {
      play(path + "/voicemail", "greetingRecording", greeting.recording());
    }
  }

  private void ofMusic(Music music) {
    playMusic("onHold", music.onHold());
    playMusic("transfer", music.transfer());
  }

  private void ofNumber(String number, Destination destination) {
    var path = SettingPath.number(number);
    switch (destination) {
      case Destination.RingGroup(var extension) ->
          add(path, "/" + path + "/extension", Target.line(extension));
      case Destination.Conference _ ->
          add(path, "/" + path + "/destination", Target.line(ReservedExtensions.CONFERENCE));
      case Destination.Receptionist _, Destination.User _, Destination.Fax _ -> {
        // always there, or gone together with the number's target
      }
    }
  }

  private void playMusic(String moment, @Nullable UUID recording) {
    if (recording != null) {
      var path = SettingPath.MUSIC + "/" + moment;
      played.add(new Playing(path, "/" + path, recording));
    }
  }

  private void play(String from, String property, @Nullable UUID recording) {
    if (recording != null) {
      played.add(new Playing(from, "/" + from + "/" + property, recording));
    }
  }

  private void add(String from, @Nullable Target to) {
    add(from, "/" + from, to);
  }

  private void add(String from, String pointer, @Nullable Target to) {
    if (to != null) {
      all.add(new Reference(from, pointer, to));
    }
  }
}
