package com.ooma.office.provisioning.application.autoprovision;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.autoprovision.port.PlatformSettings;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import java.util.UUID;

/// The voice platform asks whose a SIP account is, and how to check who signs in with it.
@UseCase
public class FindSipAccount {

  /// @param number what calls from it show
  /// @param realm that the platform names when it asks a phone who it is
  /// @param ha1 what it checks the answer with; as secret as the password
  public record Account(
      String userName,
      UUID accountId,
      String extension,
      PhoneNumber number,
      String realm,
      String ha1) {

    /// Without the secret.
    @Override
    public String toString() {
      return "Account[" + userName + "]";
    }
  }

  private final Offices offices;
  private final PlatformSettings settings;

  public FindSipAccount(Offices offices, PlatformSettings settings) {
    this.offices = offices;
    this.settings = settings;
  }

  /// @throws Refused if it is nobody's, or nobody's any more
  public Account find(String userName) {
    var line =
        offices.findLineOfAnyAccount(userName).orElseThrow(() -> Refused.notFound("SIP account"));
    var realm = settings.platform().sipServer();
    var extension = line.extension();
    return new Account(
        userName,
        line.accountId(),
        extension.extension(),
        extension.number(),
        realm,
        extension.sip().digest(realm));
  }
}
