package com.ooma.office.billing.application.barring;

import com.ooma.office.billing.application.barring.port.SpendingLimits;
import com.ooma.office.billing.application.barring.port.SpendingPolicy;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.util.UUID;

/// How much an account may spend within an hour before its calls are barred.
@UseCase
public class LookUpSpendingLimit {

  public record Command(UUID accountId) {}

  private final SpendingLimits limits;
  private final SpendingPolicy policy;

  public LookUpSpendingLimit(SpendingLimits limits, SpendingPolicy policy) {
    this.limits = limits;
    this.policy = policy;
  }

  public SpendingLimitView handle(Command command) {
    if (!limits.isKnown(command.accountId())) {
      throw Refused.notFound("account");
    }
    return limits
        .find(command.accountId())
        .map(SpendingLimitView::own)
        .orElseGet(() -> new SpendingLimitView(policy.usualLimit().hourly(), false));
  }
}
