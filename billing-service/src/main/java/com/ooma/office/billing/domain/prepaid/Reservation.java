package com.ooma.office.billing.domain.prepaid;

import com.ooma.office.kernel.domain.Money;
import java.time.Instant;

/// What a call that is being made may take of a balance.
///
/// @param seconds how long the call may last for it
/// @param expiresAt when it lapses, if nobody settles or releases it
public record Reservation(CallKey call, Money amount, int seconds, Instant expiresAt) {

  boolean holdsAt(Instant now) {
    return now.isBefore(expiresAt);
  }
}
