package com.ooma.office.provisioning.adapter.out.settings;

import com.ooma.office.provisioning.application.autoprovision.port.PhoneSecrets;
import com.ooma.office.provisioning.application.telephony.port.SipAccounts;
import com.ooma.office.provisioning.domain.autoprovision.DownloadToken;
import com.ooma.office.provisioning.domain.telephony.SipAccount;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// Secrets from the machine's random source, in characters that a SIP server, a URL and a
/// configuration line leave as they are.
@ApplicationScoped
class RandomSecrets implements SipAccounts, PhoneSecrets {

  /// 32 bits: unique by a constraint, not by luck; secrecy is the password's.
  private static final int USER_NAME_BYTES = 4;

  /// 192 bits, 32 characters.
  private static final int PASSWORD_BYTES = 24;

  private final SecureRandom random = new SecureRandom();

  @Override
  public SipAccount next() {
    return new SipAccount(HexFormat.of().formatHex(bytes(USER_NAME_BYTES)), password());
  }

  @Override
  public DownloadToken downloadToken() {
    return DownloadToken.of(bytes(DownloadToken.BYTES));
  }

  @Override
  public String adminPassword() {
    return password();
  }

  private String password() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(PASSWORD_BYTES));
  }

  private byte[] bytes(int count) {
    var bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
