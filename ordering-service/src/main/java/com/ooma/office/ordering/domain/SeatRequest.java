package com.ooma.office.ordering.domain;

import com.ooma.office.kernel.domain.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// One user as ordered. Names and e-mails may follow later, except the administrator's; without a
/// `number` one is chosen for the user.
public record SeatRequest(
    @Nullable String userName,
    @Nullable String email,
    @Nullable PhoneNumber number,
    boolean administrator) {

  boolean canAdminister() {
    return userName != null && email != null;
  }
}
