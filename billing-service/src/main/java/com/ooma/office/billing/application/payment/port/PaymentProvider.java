package com.ooma.office.billing.application.payment.port;

import com.ooma.office.billing.domain.charge.CardToken;
import com.ooma.office.billing.domain.payment.Refusal;
import com.ooma.office.kernel.domain.Money;

/// Who charges cards.
public interface PaymentProvider {

  /// @param key under which it is charged once
  /// @param reference what the card's owner reads on the statement: the number of the invoice
  /// @param asked whether it was asked for before, and nobody knows what became of it
  record Order(String key, Money amount, CardToken card, String reference, boolean asked) {}

  /// Charges a card, once for each key. What was asked for before is looked up first.
  Answer charge(Order order);

  /// What is to go back to a card.
  ///
  /// @param key under which it goes back once
  /// @param charge the provider's name of the charge that it is a part of
  /// @param asked whether it was asked for before, and nobody knows what became of it
  record Return(String key, Money amount, String charge, boolean asked) {}

  /// Gives a card something back, once for each key. `Charged` says that it was done.
  Answer refund(Return back);

  /// What came of it.
  sealed interface Answer {

    /// Whether whoever is asked is away, so that the next question would get no answer either.
    default boolean isAway() {
      return this instanceof Unknown(_, var away) && away;
    }
  }

  record Charged(String reference) implements Answer {}

  record Refused(Refusal reason) implements Answer {}

  /// It waits for the bank, and will tell.
  record Pending() implements Answer {}

  /// No answer, or none that is clear; the card may or may not have been charged.
  ///
  /// @param away whether there was none at all, or none but that it is too busy
  record Unknown(String problem, boolean away) implements Answer {}
}
