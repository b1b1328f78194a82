package com.ooma.office.ordering.domain;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.TaxedAmount;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Amounts and dates shown to a member. As long as it is valid, an order that names it is charged
/// what it shows.
public record Quote(
    UUID quoteId,
    UUID accountId,
    Choice choice,
    TaxedAmount monthly,
    DeliveryPromise promise,
    Instant validUntil) {

  public static final Duration VALIDITY = Duration.ofDays(7);

  /// The monthly amount for an order of `ordered` at `now`.
  ///
  /// @param today what the same order costs without a quote, told if the quote can't be kept
  public TaxedAmount amountFor(Choice ordered, Instant now, TaxedAmount today) {
    if (now.isAfter(validUntil)) {
      throw Refused.conflict(
          "quote-expired",
          "The quote expired; the order costs %s a month now.".formatted(today.ttc()));
    }
    if (!ordered.equals(choice)) {
      throw Refused.conflict(
          "quote-differs",
          "The quote is for something else; this order costs %s a month.".formatted(today.ttc()));
    }
    return monthly;
  }
}
