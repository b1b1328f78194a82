package com.ooma.office.billing.domain.usage;

import com.ooma.office.kernel.domain.MailAddress;
import org.jspecify.annotations.Nullable;

/// Who uses an extension, known by the address that the token's issuer vouches for.
///
/// @param email absent if nobody told it: then nobody is recognised
public record ExtensionUser(String extension, @Nullable String email) {

  public boolean is(String verifiedEmail) {
    return MailAddress.areSame(email, verifiedEmail);
  }
}
