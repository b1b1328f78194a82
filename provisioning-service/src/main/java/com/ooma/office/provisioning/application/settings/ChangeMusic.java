package com.ooma.office.provisioning.application.settings;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.domain.settings.Music;
import com.ooma.office.provisioning.domain.settings.SettingPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Callers hear other music while they wait.
@UseCase
public class ChangeMusic {

  /// @param expectedRevision what the writer read, or null if it read nothing
  public record Command(UUID accountId, Music music, @Nullable Long expectedRevision, Author by) {}

  private final SettingsEditor editor;

  ChangeMusic(SettingsEditor editor) {
    this.editor = editor;
  }

  public void handle(Command command) {
    editor.change(
        command.accountId(),
        SettingPath.MUSIC,
        command.expectedRevision(),
        command.by(),
        settings -> settings.with(command.music()));
  }
}
