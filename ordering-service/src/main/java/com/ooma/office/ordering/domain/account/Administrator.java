package com.ooma.office.ordering.domain.account;

import com.ooma.office.kernel.domain.MailAddress;
import com.ooma.office.kernel.domain.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The person who administers a company's telephone system: a seat's user, or somebody without one.
///
/// @param seatId absent for somebody without a seat
/// @param email text: one of former days may be no address that mail can be sent to
public record Administrator(@Nullable UUID seatId, String name, String email) {

  /// @throws Refused if there is no name, or no address that mail can be sent to
  public static Administrator of(
      @Nullable UUID seatId, @Nullable String name, @Nullable String email) {
    if (name == null || name.isBlank() || email == null || !MailAddress.isUsable(email)) {
      throw needed("The administrator has a name and an e-mail address.");
    }
    return new Administrator(seatId, name, email);
  }

  public static Refused needed(String detail) {
    return Refused.invalid("administrator-needed", detail);
  }

  /// People are known by their address.
  public boolean isSamePersonAs(Administrator other) {
    return email.equals(other.email) || MailAddress.areSame(email, other.email);
  }

  boolean canBeWrittenTo() {
    return MailAddress.isUsable(email);
  }
}
