package com.ooma.office.billing.domain.charge;

/// The payment provider's name for a member's card. It can be charged, so it is never printed.
public record CardToken(String value) {

  @Override
  public String toString() {
    return "CardToken[…]";
  }
}
