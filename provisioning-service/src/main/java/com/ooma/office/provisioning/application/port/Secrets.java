package com.ooma.office.provisioning.application.port;

import com.ooma.office.provisioning.domain.DownloadToken;
import com.ooma.office.provisioning.domain.SipAccount;

/// Secrets that nobody can guess, a new one each time.
public interface Secrets {

  SipAccount sipAccount();

  DownloadToken downloadToken();

  /// For the phone's own web page.
  String adminPassword();
}
