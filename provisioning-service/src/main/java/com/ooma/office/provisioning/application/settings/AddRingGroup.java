package com.ooma.office.provisioning.application.settings;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.settings.OfficeSettings;
import com.ooma.office.provisioning.domain.settings.RingGroup;
import com.ooma.office.provisioning.domain.settings.SettingPath;
import com.ooma.office.provisioning.domain.telephony.ReservedExtensions;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Users are made a ring group.
@UseCase
public class AddRingGroup {

  /// @param extension wanted; null for the first one that is free
  /// @param group with an extension
  public record Command(
      UUID accountId, @Nullable String extension, Function<String, RingGroup> group, Author by) {}

  private final SettingsEditor editor;

  AddRingGroup(SettingsEditor editor) {
    this.editor = editor;
  }

  /// @return its extension
  public String handle(Command command) {
    var before = editor.open(command.accountId());
    var extension = extension(command.extension(), before.settings());
    var group = Refused.within(pointer(extension, ""), () -> command.group().apply(extension));
    var after = before.settings().with(group);
    editor.save(command.accountId(), before, after, command.by());
    return extension;
  }

  private static String extension(@Nullable String wanted, OfficeSettings settings) {
    if (wanted == null) {
      return ReservedExtensions.firstFree(settings.groups().keySet());
    }
    if (settings.groups().containsKey(wanted)) {
      throw Refused.conflict(
              "extension-taken", "Another ring group has the extension " + wanted + ".")
          .at(pointer(wanted, "/extension"))
          .about(wanted);
    }
    return wanted;
  }

  private static String pointer(String extension, String rest) {
    return "/" + SettingPath.group(extension) + rest;
  }
}
