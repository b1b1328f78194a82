package com.ooma.office.provisioning.application.settings;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.settings.OfficeSettings;
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

  /// Somebody of a member company, or of care for it.
  ///
  /// @param onBehalf whether it is care that does what a member asked for
  /// @param primary whether it is the primary member
  public static Author ofMember(
      boolean onBehalf, boolean primary, String subject, @Nullable String verifiedEmail) {
    var kind = primary ? Kind.PRIMARY_MEMBER : Kind.USER;
    return new Author(onBehalf ? Kind.CARE : kind, subject, verifiedEmail);
  }

  /// @param extension of the user whose recording it is; null for the company's
  /// @throws Refused if nobody has the extension, or it is a user who means not the own one
  public void requireMayRecord(@Nullable String extension, OfficeSettings office) {
    if (extension != null) {
      requireMayUse(office.requireUser(extension));
    } else if (kind == Kind.USER) {
      throw notYours();
    }
  }

  /// @throws Refused if it is a user, and the extension is a colleague's
  public void requireMayUse(OfficeUser user) {
    if (kind == Kind.USER && (verifiedEmail == null || !user.is(verifiedEmail))) {
      throw notYours();
    }
  }

  private static Refused notYours() {
    return Refused.forbidden(
        "not-your-extension",
        "A member uses the own extension: the token's verified e-mail is the one of its user.");
  }
}
