package com.ooma.office.provisioning.application.telephony.port;

import com.ooma.office.provisioning.domain.telephony.SipAccount;

/// SIP accounts that nobody can guess.
public interface SipAccounts {

  /// A new one each time.
  SipAccount next();
}
