package com.ooma.office.provisioning.application.autoprovision;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.autoprovision.port.PhoneVisits;
import com.ooma.office.provisioning.application.autoprovision.port.PlatformSettings;
import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.application.settings.port.Settings;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import com.ooma.office.provisioning.domain.autoprovision.ConfigFile;
import com.ooma.office.provisioning.domain.autoprovision.DownloadToken;
import com.ooma.office.provisioning.domain.autoprovision.T23gConfig;
import com.ooma.office.provisioning.domain.autoprovision.UserAgent;
import com.ooma.office.provisioning.domain.phone.Phone;
import com.ooma.office.provisioning.domain.settings.UserSettings;
import com.ooma.office.provisioning.domain.telephony.Extension;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// A phone asks for one of its files. Whoever has no right to it is told nothing, not even what was
/// wrong, after the same work.
@UseCase
public class FetchConfiguration {

  /// @param userAgent what the phone says that it is; empty if it says nothing
  /// @param look whether the phone only asks what it would get, which changes nothing
  public record Command(DownloadToken token, String file, String userAgent, boolean look) {}

  /// What the phone gets.
  ///
  /// @param text of the file; absent unless token, file and state of the phone all fit
  /// @param known whether the token is a phone's, whatever it asked for: such a caller has not
  ///   guessed. Nothing of it may show in the answer.
  public record Found(Optional<String> text, boolean known) {}

  private final Phones phones;
  private final Offices offices;
  private final Settings settings;
  private final PhoneTakeover takeover;
  private final PhoneVisits visits;
  private final PlatformSettings platform;
  private final Clock clock;

  public FetchConfiguration(
      Phones phones,
      Offices offices,
      Settings settings,
      PhoneTakeover takeover,
      PhoneVisits visits,
      PlatformSettings platform,
      Clock clock) {
    this.phones = phones;
    this.offices = offices;
    this.settings = settings;
    this.takeover = takeover;
    this.visits = visits;
    this.platform = platform;
    this.clock = clock;
  }

  public Found handle(Command command) {
    var file = ConfigFile.named(command.file());
    var phone = phones.findForUpdateOfAnyAccountByToken(command.token().hash());
    var text =
        phone
            .filter(found -> file.isPresent() && file.get().isOpenTo(found))
            .flatMap(found -> contents(file.orElseThrow(), found, command));
    if (text.isPresent() && !command.look()) {
      note(phone.orElseThrow(), command.userAgent());
    }
    return new Found(text, phone.isPresent());
  }

  private Optional<String> contents(ConfigFile file, Phone phone, Command command) {
    var voice = platform.platform();
    return switch (file) {
      case ConfigFile.Common _ -> Optional.of(T23gConfig.common(voice));
      case ConfigFile.Own _ ->
          extensionOf(phone)
              .map(present -> {
                var extension = command.look() ? present : register(phone, present);
                var access = phone.access().adminPassword();
                var desk =
                    new T23gConfig.Desk(
                        extension, settingsOf(phone, extension), access, command.token());
                return T23gConfig.own(desk, voice);
              });
    };
  }

  private void note(Phone phone, String userAgent) {
    visits.note(phone.id(), UserAgent.firmware(userAgent).orElse(null), clock.instant());
  }

  private Optional<Extension> extensionOf(Phone phone) {
    var assignment = phone.assignment();
    return offices.findExtension(assignment.accountId(), assignment.seatId());
  }

  private UserSettings settingsOf(Phone phone, Extension extension) {
    return settings.findOfUser(phone.assignment().accountId(), extension.extension());
  }

  /// @return the line as it is then: a phone that takes another's place signs in otherwise
  private Extension register(Phone phone, Extension line) {
    var before = phone.state();
    phone.register(clock.instant());
    if (phone.state() == before) {
      return line;
    }
    phones.save(List.of(phone));
    if (!phone.isReplacement()) {
      return line;
    }
    takeover.by(phone);
    return extensionOf(phone).orElse(line);
  }
}
