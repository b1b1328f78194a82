package com.ooma.office.provisioning.application.autoprovision;

import com.ooma.office.provisioning.application.autoprovision.port.Desks;
import com.ooma.office.provisioning.application.autoprovision.port.Desks.Desk;
import com.ooma.office.provisioning.application.autoprovision.port.PhoneVisits;
import com.ooma.office.provisioning.application.autoprovision.port.PlatformSettings;
import com.ooma.office.provisioning.application.autoprovision.port.ServedFiles;
import com.ooma.office.provisioning.application.autoprovision.port.ServedFiles.Served;
import com.ooma.office.provisioning.domain.autoprovision.ConfigFile;
import com.ooma.office.provisioning.domain.autoprovision.ConfigText;
import com.ooma.office.provisioning.domain.autoprovision.DownloadToken;
import com.ooma.office.provisioning.domain.autoprovision.T23gConfig;
import com.ooma.office.provisioning.domain.autoprovision.UserAgent;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A phone asks for one of its files. Whoever has no right to it is told nothing, not even what was
/// wrong, after the same work.
///
/// Phones all ask at once after a power cut, so it takes one question, and none if the phone has
/// the file: only the first fetch changes anything, which [RegisterPhone] does.
@ApplicationScoped
public class FetchConfiguration {

  /// @param userAgent what the phone says that it is; empty if it says nothing
  /// @param look whether the phone only asks what it would get, which changes nothing
  /// @param has whether the phone has a file with that tag
  public record Command(
      DownloadToken token, String file, String userAgent, boolean look, Predicate<String> has) {}

  /// @param text absent if the phone has this very file
  public record File(String tag, Optional<String> text) {}

  /// What the phone gets.
  ///
  /// @param file absent unless token, file and state of the phone all fit
  /// @param known whether the token is a phone's, whatever it asked for: such a caller has not
  ///   guessed. Nothing of it may show in the answer.
  public record Found(Optional<File> file, boolean known) {}

  private final Desks desks;
  private final ServedFiles served;
  private final RegisterPhone registerPhone;
  private final PhoneVisits visits;
  private final PlatformSettings platform;
  private final Clock clock;

  public FetchConfiguration(
      Desks desks,
      ServedFiles served,
      RegisterPhone registerPhone,
      PhoneVisits visits,
      PlatformSettings platform,
      Clock clock) {
    this.desks = desks;
    this.served = served;
    this.registerPhone = registerPhone;
    this.visits = visits;
    this.platform = platform;
    this.clock = clock;
  }

  public Found fetch(Command command) {
    var file = ConfigFile.named(command.file()).orElse(null);
    return unchanged(file, command)
        .map(tag -> new Found(Optional.of(new File(tag, Optional.empty())), true))
        .orElseGet(() -> read(file, command));
  }

  private Optional<String> unchanged(@Nullable ConfigFile file, Command command) {
    if (file == null) {
      return Optional.empty();
    }
    var same =
        served
            .findOfAnyAccount(command.token().hash(), file)
            .filter(last -> command.has().test(last.tag()));
    same.ifPresent(last -> note(last.phoneId(), command));
    return same.map(Served::tag);
  }

  private Found read(@Nullable ConfigFile file, Command command) {
    var hash = command.token().hash();
    long before = served.beforeReading();
    var desk = desks.findOfAnyAccountByToken(hash);
    if (file instanceof ConfigFile.Own && isFirstFetch(desk, file, command)) {
      registerPhone.handle(new RegisterPhone.Command(hash));
      before = served.beforeReading();
      desk = desks.findOfAnyAccountByToken(hash);
    }
    var text =
        desk.filter(found -> file != null && file.isOpenTo(found.phone()))
            .flatMap(found -> text(file, found, command));
    if (text.isPresent() && file != null) {
      served(file, desk.orElseThrow(), text.get(), command, before);
    }
    return new Found(text.map(present -> answer(present, command)), desk.isPresent());
  }

  private static boolean isFirstFetch(Optional<Desk> desk, ConfigFile file, Command command) {
    return !command.look()
        && desk.filter(found -> file.isOpenTo(found.phone()))
            .filter(found -> found.line().isPresent())
            .filter(found -> found.phone().state() != PhoneState.REGISTERED)
            .isPresent();
  }

  private Optional<ConfigText> text(@Nullable ConfigFile file, Desk desk, Command command) {
    var voice = platform.platform();
    return switch (file) {
      case ConfigFile.Common _ -> Optional.of(new ConfigText(T23gConfig.common(voice)));
      case ConfigFile.Own _ ->
          desk.line()
              .map(line ->
                  new T23gConfig.Desk(
                      line,
                      desk.settings(),
                      desk.phone().access().adminPassword(),
                      command.token()))
              .map(own -> new ConfigText(T23gConfig.own(own, voice)));
      case null -> Optional.empty();
    };
  }

  /// A phone that has not fetched its own file yet must not be kept from it: that one is remembered
  /// only afterwards.
  private void served(
      ConfigFile file, Desk desk, ConfigText text, Command command, long beforeReading) {
    var phone = desk.phone();
    if (file instanceof ConfigFile.Common || phone.state() == PhoneState.REGISTERED) {
      served.remember(
          command.token().hash(),
          file,
          new Served(phone.id(), phone.assignment().accountId(), text.tag()),
          beforeReading);
    }
    note(phone.id(), command);
  }

  private void note(UUID phoneId, Command command) {
    if (!command.look()) {
      visits.note(phoneId, UserAgent.firmware(command.userAgent()).orElse(null), clock.instant());
    }
  }

  private static File answer(ConfigText text, Command command) {
    var tag = text.tag();
    return new File(tag, command.has().test(tag) ? Optional.empty() : Optional.of(text.text()));
  }
}
