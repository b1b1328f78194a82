package com.ooma.office.provisioning.domain.telephony;

/// What a phone signs in to the voice platform with. The name tells nothing of user or number.
public record SipAccount(String userName, String password) {

  /// Without the password, so that it can't slip into a log.
  @Override
  public String toString() {
    return "SipAccount[" + userName + "]";
  }
}
