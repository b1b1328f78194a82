package com.ooma.office.provisioning.application.settings;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.domain.reception.Receptionist;
import com.ooma.office.provisioning.domain.settings.SettingPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The virtual receptionist is set up otherwise.
@UseCase
public class ChangeReceptionist {

  /// @param expectedRevision what the writer read, or null if it read nothing
  public record Command(
      UUID accountId, Receptionist receptionist, @Nullable Long expectedRevision, Author by) {}

  private final SettingsEditor editor;

  ChangeReceptionist(SettingsEditor editor) {
    this.editor = editor;
  }

  public void handle(Command command) {
    editor.change(
        command.accountId(),
        SettingPath.RECEPTIONIST,
        command.expectedRevision(),
        command.by(),
        settings -> settings.with(command.receptionist()));
  }
}
