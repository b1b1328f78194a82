package com.ooma.office.provisioning.application.settings;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.settings.ConferenceServer;
import com.ooma.office.provisioning.domain.settings.OfficeSettings;
import com.ooma.office.provisioning.domain.settings.References;
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

  /// @throws Refused naming the settings that send calls to it, if no room is left
  public void handle(Command command) {
    editor.change(
        command.accountId(),
        SettingPath.CONFERENCE,
        command.expectedRevision(),
        command.by(),
        settings -> changed(settings, command.conference()));
  }

  private static OfficeSettings changed(OfficeSettings settings, ConferenceServer conference) {
    var users = new References(settings).toConference();
    if (conference.rooms().isEmpty()
        && !settings.conference().rooms().isEmpty()
        && !users.isEmpty()) {
      var names = String.join(", ", users);
      throw Refused.conflict("still-used", "Calls are sent to it by " + names + ".")
          .at("/conference/rooms")
          .about(names)
          .showing("path", users);
    }
    return settings.with(conference);
  }
}
