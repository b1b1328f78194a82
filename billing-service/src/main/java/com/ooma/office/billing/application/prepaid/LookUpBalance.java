package com.ooma.office.billing.application.prepaid;

import com.ooma.office.kernel.application.UseCase;
import java.time.Clock;
import java.util.UUID;

/// What a company has paid in, and how much of it calls may take now.
@UseCase
public class LookUpBalance {

  public record Command(UUID accountId) {}

  private final FindPrepaid prepaid;
  private final Clock clock;

  public LookUpBalance(FindPrepaid prepaid, Clock clock) {
    this.prepaid = prepaid;
    this.clock = clock;
  }

  public FindPrepaid.BalanceView handle(Command command) {
    return prepaid.balance(command.accountId(), clock.instant());
  }
}
