package com.ooma.office.provisioning.application.port;

import com.ooma.office.provisioning.domain.SipAccount;

/// SIP accounts that nobody can guess.
public interface SipAccounts {

  /// A new one each time.
  SipAccount next();
}
