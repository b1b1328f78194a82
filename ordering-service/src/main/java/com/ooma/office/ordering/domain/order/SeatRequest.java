package com.ooma.office.ordering.domain.order;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import org.jspecify.annotations.Nullable;

/// One user as ordered. Names and e-mails may follow later, except the administrator's; without a
/// `number` one is chosen for the user.
///
/// @param administrator whether the order named the user as such; who is it now, the account knows
public record SeatRequest(
    @Nullable String userName,
    @Nullable String email,
    @Nullable PhoneNumber number,
    boolean administrator) {

  /// @param ownPhone whether the user wants to go on with a phone of their own
  /// @throws Refused for own phones: only phones that we configured can be vouched for
  public static SeatRequest of(
      @Nullable String userName,
      @Nullable String email,
      @Nullable PhoneNumber number,
      boolean administrator,
      boolean ownPhone) {
    if (ownPhone) {
      throw Refused.invalid(
              "own-phone",
              "Own phones can't be used: each seat comes with a Yealink T23G, preconfigured and rented"
                  + " at no extra cost.")
          .at("/ownPhone");
    }
    return new SeatRequest(userName, email, number, administrator);
  }
}
