package com.ooma.office.provisioning.application.settings;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.domain.settings.SettingPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A number of the company reaches another.
@UseCase
public class MapNumber {

  /// @param number in E.164
  /// @param expectedRevision what the writer read, or null if it read nothing
  public record Command(
      UUID accountId,
      String number,
      NumberTarget target,
      @Nullable Long expectedRevision,
      Author by) {}

  private final SettingsEditor editor;

  MapNumber(SettingsEditor editor) {
    this.editor = editor;
  }

  public void handle(Command command) {
    var number = command.number();
    var before = editor.open(command.accountId());
    var settings = before.settings();
    settings.requireNumber(number);
    before.requireRevision(SettingPath.number(number), command.expectedRevision());
    editor.save(
        command.accountId(),
        before,
        settings.with(number, command.target().in(settings, number)),
        command.by());
  }
}
