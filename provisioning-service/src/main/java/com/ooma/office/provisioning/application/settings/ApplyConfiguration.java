package com.ooma.office.provisioning.application.settings;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.settings.port.Settings;
import com.ooma.office.provisioning.domain.reception.Receptionist;
import com.ooma.office.provisioning.domain.settings.ConferenceServer;
import com.ooma.office.provisioning.domain.settings.Music;
import com.ooma.office.provisioning.domain.settings.OfficeSettings;
import com.ooma.office.provisioning.domain.settings.RingGroup;
import com.ooma.office.provisioning.domain.settings.UserSettings;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A whole office is set up at once: all of it, or nothing. Groups that the document doesn't have
/// are given up; users and numbers that it doesn't have stay as they are, so that it may have been
/// written before they came.
@UseCase
public class ApplyConfiguration {

  /// @param receptionist null for the one that every company begins with
  /// @param music null if it stays as it is
  /// @param users by extension
  /// @param numbers by E.164
  public record Configuration(
      @Nullable Receptionist receptionist,
      List<RingGroup> groups,
      ConferenceServer conference,
      @Nullable Music music,
      Map<String, UserSettings> users,
      Map<String, NumberTarget> numbers) {}

  /// @param dryRun whether nothing is to change
  /// @param expectedRevision what the writer read, or null if it read nothing
  public record Command(
      UUID accountId,
      Configuration configuration,
      boolean dryRun,
      @Nullable Long expectedRevision,
      Author by) {}

  private final SettingsEditor editor;
  private final Settings settings;

  ApplyConfiguration(SettingsEditor editor, Settings settings) {
    this.editor = editor;
    this.settings = settings;
  }

  /// @return what changed, or would change
  public List<SettingDifference> handle(Command command) {
    var before = editor.open(command.accountId());
    if (!command.dryRun() || command.expectedRevision() != null) {
      before.requireRevision(SavedSettings.ALL, command.expectedRevision());
    }
    var after = applied(command.configuration(), before.settings());
    var differences = settings.differences(before.settings(), after);
    if (command.dryRun()) {
      SettingsEditor.requireSound(before.settings(), after);
    } else {
      editor.save(command.accountId(), before, after, command.by());
    }
    return differences;
  }

  private static OfficeSettings applied(Configuration wanted, OfficeSettings present) {
    var settings = present.with(wanted.receptionist()).withoutGroups().with(wanted.conference());
    if (wanted.music() != null) {
      settings = settings.with(wanted.music());
    }
    for (var group : wanted.groups()) {
      settings = settings.with(group);
    }
    for (var user : wanted.users().entrySet()) {
      settings = settings.with(user.getKey(), user.getValue());
    }
    for (var number : wanted.numbers().entrySet()) {
      settings.requireNumber(number.getKey());
      settings = settings.with(number.getKey(), number.getValue().in(settings, number.getKey()));
    }
    return settings;
  }
}
