package com.ooma.office.provisioning.domain.routing;

import com.ooma.office.provisioning.domain.settings.SettingPath;
import com.ooma.office.provisioning.domain.settings.UserSettings;

/// A user's settings with the names under which steps refer to them, which are made once and not
/// for each call.
record Desk(
    String extension,
    UserSettings settings,
    String path,
    String forwardingPath,
    String callsPath,
    String voicemailPath,
    String faxPath) {

  static Desk of(String extension, UserSettings settings) {
    var path = SettingPath.user(extension);
    return new Desk(
        extension,
        settings,
        path,
        path + "/forwarding",
        path + "/calls",
        path + "/voicemail",
        path + "/fax");
  }
}
