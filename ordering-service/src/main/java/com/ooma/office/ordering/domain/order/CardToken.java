package com.ooma.office.ordering.domain.order;

import com.ooma.office.kernel.domain.CardNumbers;
import com.ooma.office.kernel.domain.Refused;

/// The payment provider's name for a member's card, on its way to billing, which alone keeps it. It
/// can be charged, so it is never printed; and it is never the card's own number.
public record CardToken(String value) {

  public CardToken {
    if (CardNumbers.isIn(value)) {
      throw Refused.invalid(
              "card-number", "A token of the payment provider is wanted, never a card number.")
          .at("/cardToken");
    }
  }

  @Override
  public String toString() {
    return "CardToken[…]";
  }
}
