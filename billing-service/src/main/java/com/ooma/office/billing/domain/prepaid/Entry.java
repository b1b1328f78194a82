package com.ooma.office.billing.domain.prepaid;

import com.ooma.office.kernel.domain.Money;
import java.time.Instant;

/// What made a balance more or less.
///
/// @param amount negative for what was taken
/// @param balance with it
/// @param reference the top-up or the call
public record Entry(Kind kind, Money amount, Money balance, Instant at, String reference) {

  public enum Kind {
    TOP_UP,
    CALL,
    /// What a call had cost, given back since its deck was wrong.
    CALL_REVERSED
  }
}
