package com.ooma.office.local.world.payment;

import java.util.Locale;
import java.util.stream.Stream;

/// How the payment provider treats a card: a token that has one of these words in it is treated so
/// (`tok_refuse_1`), unless it was told otherwise.
enum Manner {
  ACCEPT,
  REFUSE,
  EXPIRED,
  /// Accepts, after two seconds.
  SLOW,
  /// Charges the card, and never says so in the answer.
  TIMEOUT,
  /// Says that it has to wait for the bank, and tells the outcome later, twice.
  PENDING;

  static Manner of(String card) {
    var words = card.toUpperCase(Locale.ROOT);
    return Stream.of(values())
        .filter(manner -> words.contains(manner.name()))
        .findFirst()
        .orElse(ACCEPT);
  }

  boolean takesTheMoney() {
    return this != REFUSE && this != EXPIRED;
  }

  String reason() {
    return this == EXPIRED ? "CARD_EXPIRED" : "CARD_REFUSED";
  }
}
