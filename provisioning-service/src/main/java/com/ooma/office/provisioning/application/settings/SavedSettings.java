package com.ooma.office.provisioning.application.settings;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.settings.OfficeSettings;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An account's settings as they are kept.
///
/// @param revisions by the setting's path: 0 for what nobody has set
/// @param revision counts the changes of any of them
public record SavedSettings(OfficeSettings settings, Map<String, Long> revisions, long revision) {

  /// The path of all settings together.
  public static final String ALL = "configuration";

  public long revisionOf(String path) {
    return path.equals(ALL) ? revision : revisions.getOrDefault(path, 0L);
  }

  /// @param expected what the writer read; null if it read nothing
  /// @throws Refused if the setting has changed since, or the writer has not read it
  void requireRevision(String path, @Nullable Long expected) {
    if (expected == null) {
      throw Refused.unguarded();
    }
    if (expected != revisionOf(path)) {
      throw Refused.stale("Somebody changed " + path + " since it was read.");
    }
  }
}
