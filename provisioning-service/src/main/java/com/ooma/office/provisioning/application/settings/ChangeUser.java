package com.ooma.office.provisioning.application.settings;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.domain.settings.SettingPath;
import com.ooma.office.provisioning.domain.settings.UserPart;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A user's telephony is set otherwise, by the user or for the user.
@UseCase
public class ChangeUser {

  /// @param expectedRevision of the user's settings as the writer read them, or null
  public record Command(
      UUID accountId,
      String extension,
      UserPart part,
      @Nullable Long expectedRevision,
      Author by) {}

  private final SettingsEditor editor;

  ChangeUser(SettingsEditor editor) {
    this.editor = editor;
  }

  public void handle(Command command) {
    editor.change(
        command.accountId(),
        SettingPath.user(command.extension()),
        command.expectedRevision(),
        command.by(),
        settings -> {
          command.by().requireMayUse(settings.requireUser(command.extension()));
          return settings.with(command.extension(), command.part());
        });
  }
}
