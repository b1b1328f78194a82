package com.ooma.office.provisioning.application.settings;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.domain.settings.ConferenceServer;
import com.ooma.office.provisioning.domain.settings.SettingPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The conference server gets other rooms.
@UseCase
public class ChangeConference {

  /// @param expectedRevision what the writer read, or null if it read nothing
  public record Command(
      UUID accountId, ConferenceServer conference, @Nullable Long expectedRevision, Author by) {}

  private final SettingsEditor editor;

  ChangeConference(SettingsEditor editor) {
    this.editor = editor;
  }

  public void handle(Command command) {
    editor.change(
        command.accountId(),
        SettingPath.CONFERENCE,
        command.expectedRevision(),
        command.by(),
        settings -> settings.with(command.conference()));
  }
}
