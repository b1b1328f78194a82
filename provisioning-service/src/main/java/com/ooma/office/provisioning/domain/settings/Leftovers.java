package com.ooma.office.provisioning.domain.settings;

import com.ooma.office.provisioning.domain.reception.Greeting;
import com.ooma.office.provisioning.domain.reception.KeyAction;
import com.ooma.office.provisioning.domain.reception.Menu;
import com.ooma.office.provisioning.domain.reception.MenuKey;
import com.ooma.office.provisioning.domain.reception.Receptionist;
import com.ooma.office.provisioning.domain.telephony.Target;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes out of a company's settings what names users who have left since. Extensions are never
/// given again, so a call can't reach a stranger; but it must not wait for nobody. A greeting whose
/// recording left with a user is read.
public final class Leftovers {

  private final OfficeSettings settings;

  private Leftovers(OfficeSettings settings) {
    this.settings = settings;
  }

  public static OfficeSettings sweptFrom(OfficeSettings settings) {
    return new Leftovers(settings).swept();
  }

  private OfficeSettings swept() {
    var groups = new TreeMap<String, RingGroup>();
    settings.groups().forEach((extension, group) -> groups.put(extension, swept(group)));
    var users = new TreeMap<String, UserSettings>();
    settings
        .ownUserSettings()
        .forEach((extension, own) -> {
          if (isUser(extension)) {
            users.put(extension, swept(own));
          }
        });
    return new OfficeSettings(
        settings.companyName(),
        settings.users(),
        settings.numbers(),
        swept(settings.ownReceptionist()),
        groups,
        settings.conference(),
        swept(settings.music()),
        users,
        settings.recordings());
  }

  private RingGroup swept(RingGroup group) {
    return group.with(
        group.members().stream().filter(this::isUser).toList(), swept(group.overflow()));
  }

  private UserSettings swept(UserSettings own) {
    var swept = own.withoutKeysOfOthersThan(this::isUser);
    return swept.with(swept(swept.voicemail()));
  }

  private VoicemailSettings swept(VoicemailSettings voicemail) {
    var greeting = voicemail.greeting();
    return greeting == null ? voicemail : voicemail.with(swept(greeting));
  }

  private Music swept(Music music) {
    return new Music(known(music.onHold()), known(music.transfer()));
  }

  private Greeting swept(Greeting greeting) {
    return Objects.equals(greeting.recording(), known(greeting.recording()))
        ? greeting
        : greeting.withoutRecording();
  }

  private @Nullable UUID known(@Nullable UUID recording) {
    return recording != null && settings.recordings().contains(recording) ? recording : null;
  }

  private @Nullable Receptionist swept(@Nullable Receptionist receptionist) {
    if (receptionist == null) {
      return null;
    }
    var holiday = receptionist.holiday();
    return new Receptionist(
        receptionist.schedule(),
        receptionist.holidays(),
        swept(receptionist.businessHours()),
        swept(receptionist.afterHours()),
        holiday == null ? null : swept(holiday),
        receptionist.dialByExtension(),
        receptionist.remoteVoicemail());
  }

  private Menu swept(Menu menu) {
    return new Menu(
        swept(menu.greeting()),
        menu.keys().stream()
            .filter(key -> Menu.targetOf(key.action()).map(to -> swept(to) != null).orElse(true))
            .map(this::swept)
            .toList(),
        menu.tries(),
        menu.secondsToChoose(),
        swept(menu.onSilence()),
        swept(menu.onWrongKey()));
  }

  private MenuKey swept(MenuKey key) {
    return key.action() instanceof KeyAction.Announcement(var message)
        ? new MenuKey(key.key(), new KeyAction.Announcement(swept(message)))
        : key;
  }

  private @Nullable Target swept(@Nullable Target target) {
    return target == null || isThere(target) ? target : null;
  }

  private boolean isThere(Target target) {
    return target.isLine() ? settings.hasLine(target.extension()) : isUser(target.extension());
  }

  private boolean isUser(String extension) {
    return settings.user(extension).isPresent();
  }
}
