package com.ooma.office.provisioning.application.settings;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.settings.References;
import com.ooma.office.provisioning.domain.settings.SettingPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A ring group is given up. As long as something sends calls to it, it stays.
@UseCase
public class DeleteRingGroup {

  /// @param expectedRevision what the writer read, or null if it read nothing
  public record Command(
      UUID accountId, String extension, @Nullable Long expectedRevision, Author by) {}

  private final SettingsEditor editor;

  DeleteRingGroup(SettingsEditor editor) {
    this.editor = editor;
  }

  /// @throws Refused naming the settings that send calls to it
  public void handle(Command command) {
    var before = editor.open(command.accountId());
    var settings = before.settings();
    settings.requireGroup(command.extension());
    before.requireRevision(SettingPath.group(command.extension()), command.expectedRevision());
    var users = new References(settings).to(command.extension());
    if (!users.isEmpty()) {
      throw Refused.conflict(
              "still-used", "Calls are sent to it by " + String.join(", ", users) + ".")
          .about(String.join(", ", users))
          .showing("path", users);
    }
    editor.save(
        command.accountId(), before, settings.withoutGroup(command.extension()), command.by());
  }
}
