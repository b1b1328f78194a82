package com.ooma.office.provisioning.domain.routing;

import com.ooma.office.provisioning.domain.settings.SettingPath;
import com.ooma.office.provisioning.domain.settings.UserSettings;

/// A user's settings with the names under which steps refer to them, which are made once and not
/// for each call.
///
/// @param settings that hold for calls now
/// @param cut whether the user has set more, which would call somebody outside
record Desk(
    String extension,
    UserSettings settings,
    boolean cut,
    String path,
    String forwardingPath,
    String callsPath,
    String voicemailPath,
    String faxPath) {

  /// @param own what the user has set
  /// @param present what of it holds now
  static Desk of(String extension, UserSettings own, UserSettings present) {
    var path = SettingPath.user(extension);
    return new Desk(
        extension,
        present,
        !present.equals(own),
        path,
        path + "/forwarding",
        path + "/calls",
        path + "/voicemail",
        path + "/fax");
  }
}
