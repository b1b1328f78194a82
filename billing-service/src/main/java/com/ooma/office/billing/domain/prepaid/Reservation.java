package com.ooma.office.billing.domain.prepaid;

import com.ooma.office.billing.domain.rating.DialledNumber;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a call that is being made may take of a balance.
///
/// @param to whom it calls; absent of one that was made before that was kept
/// @param seconds how long the call may last for it
/// @param expiresAt when it lapses, if nobody settles or releases it
public record Reservation(
    CallKey call, @Nullable DialledNumber to, Money amount, int seconds, Instant expiresAt) {

  boolean isOfCallTo(DialledNumber number) {
    return to == null || to.equals(number);
  }

  boolean holdsAt(Instant now) {
    return now.isBefore(expiresAt);
  }
}
