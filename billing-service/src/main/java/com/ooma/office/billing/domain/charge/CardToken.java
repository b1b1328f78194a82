package com.ooma.office.billing.domain.charge;

import java.util.UUID;

/// The payment provider's name for a member's card. It can be charged, so it is never printed.
public record CardToken(String value) {

  /// For which account it is sealed, so that it opens for no other.
  public static String boundTo(UUID accountId) {
    return "card of " + accountId;
  }

  @Override
  public String toString() {
    return "CardToken[…]";
  }
}
