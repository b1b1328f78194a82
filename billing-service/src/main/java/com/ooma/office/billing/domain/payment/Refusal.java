package com.ooma.office.billing.domain.payment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Why a card was not charged, as far as the provider says.
public enum Refusal {
  CARD_EXPIRED,
  INSUFFICIENT_FUNDS,
  /// The bank says no more than that.
  CARD_REFUSED,
  /// The card was charged, and its bank took that back: its holder disputes it.
  CHARGED_BACK;

  /// As a provider says it. What we don't know is a refusal all the same.
  public static Refusal said(@Nullable String reason) {
    return Arrays.stream(values())
        .filter(known -> known != CHARGED_BACK && known.name().equals(reason))
        .findAny()
        .orElse(CARD_REFUSED);
  }
}
