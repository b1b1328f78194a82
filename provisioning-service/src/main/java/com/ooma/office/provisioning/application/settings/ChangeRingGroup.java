package com.ooma.office.provisioning.application.settings;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.domain.settings.RingGroup;
import com.ooma.office.provisioning.domain.settings.SettingPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A ring group gets other members, another name or another way to ring.
@UseCase
public class ChangeRingGroup {

  /// @param expectedRevision what the writer read, or null if it read nothing
  public record Command(
      UUID accountId, RingGroup group, @Nullable Long expectedRevision, Author by) {}

  private final SettingsEditor editor;

  ChangeRingGroup(SettingsEditor editor) {
    this.editor = editor;
  }

  public void handle(Command command) {
    var group = command.group();
    var before = editor.open(command.accountId());
    before.settings().requireGroup(group.extension());
    before.requireRevision(SettingPath.group(group.extension()), command.expectedRevision());
    editor.save(command.accountId(), before, before.settings().with(group), command.by());
  }
}
