package com.ooma.office.provisioning.domain.telephony;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a phone signs in to the voice platform with. The name tells nothing of user or number.
public record SipAccount(String userName, String password) {

  /// What a registrar checks a phone's answer with, instead of the password: the hashed `A1` of
  /// HTTP digest authentication (RFC 7616), whose algorithm is MD5 as T23G phones and SIP have it.
  ///
  /// @return 32 lower-case hex digits
  public String digest(String realm) {
    try {
      var hashed = MessageDigest.getInstance("MD5");
      var credentials = userName + ":" + realm + ":" + password;
      return HexFormat.of().formatHex(hashed.digest(credentials.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Without the password, so that it can't slip into a log.
  @Override
  public String toString() {
    return "SipAccount[" + userName + "]";
  }
}
