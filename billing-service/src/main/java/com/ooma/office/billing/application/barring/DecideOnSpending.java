package com.ooma.office.billing.application.barring;

import com.ooma.office.billing.application.barring.port.SpendingLimits;
import com.ooma.office.billing.domain.barring.SpendingLimit;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.util.UUID;

/// An account may spend more, or less, than others within an hour. What is barred stays so.
@UseCase
public class DecideOnSpending {

  public record Command(UUID accountId, Money hourly, String by) {}

  private final SpendingLimits limits;

  public DecideOnSpending(SpendingLimits limits) {
    this.limits = limits;
  }

  public SpendingLimitView handle(Command command) {
    var limit = SpendingLimit.of(command.hourly());
    if (!limits.isKnown(command.accountId())) {
      throw Refused.notFound("account");
    }
    limits.save(command.accountId(), limit, command.by());
    return SpendingLimitView.own(limit);
  }
}
