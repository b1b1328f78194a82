package com.ooma.office.provisioning.application.autoprovision.port;

import com.ooma.office.provisioning.domain.autoprovision.DownloadToken;

/// What opens a phone's configuration and its own web page: secrets that nobody can guess, new ones
/// each time.
public interface PhoneSecrets {

  DownloadToken downloadToken();

  /// For the phone's own web page.
  String adminPassword();
}
