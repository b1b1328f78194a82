package com.ooma.office.billing.application.prepaid;

import com.ooma.office.billing.domain.prepaid.TopUp;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Money on its way into a balance.
///
/// @param refusal why the card was not charged
public record TopUpView(
    UUID topUpId, Money amount, TopUp.State state, Instant requestedAt, @Nullable String refusal) {

  public static TopUpView of(TopUp topUp) {
    return new TopUpView(
        topUp.topUpId(), topUp.amount(), topUp.state(), topUp.requestedAt(), topUp.refusal());
  }
}
