package com.ooma.office.provisioning.application.settings;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.settings.OfficeUser;
import org.jspecify.annotations.Nullable;

/// Who reads or changes settings.
///
/// @param subject whom the token's issuer vouches for
/// @param verifiedEmail by which a member is recognised; needed by nobody else
public record Author(Kind kind, String subject, @Nullable String verifiedEmail) {

  /// For whom somebody speaks.
  public enum Kind {
    /// A user of the company, for the own extension.
    USER,
    /// The primary member, for all of the company.
    PRIMARY_MEMBER,
    CARE,
    OPS
  }

  /// @throws Refused if it is a user, and the extension is a colleague's
  public void requireMayUse(OfficeUser user) {
    if (kind == Kind.USER && (verifiedEmail == null || !user.is(verifiedEmail))) {
      throw Refused.forbidden(
          "not-your-extension",
          "A member uses the own extension: the token's verified e-mail is the one of its user.");
    }
  }
}
