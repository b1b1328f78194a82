package com.ooma.office.provisioning.domain.settings;

import com.ooma.office.kernel.domain.MailAddress;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose an extension is.
///
/// @param email by which the user is recognised; null if nobody told it
public record OfficeUser(
    String extension, UUID seatId, @Nullable String name, @Nullable String email) {

  /// Whether somebody whose address was verified is this user.
  public boolean is(String verifiedEmail) {
    return MailAddress.areSame(email, verifiedEmail);
  }
}
