package com.ooma.office.billing.application.credit;

import com.ooma.office.billing.application.credit.port.Credits;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.util.UUID;

/// Takes back goodwill that no bill has given.
@UseCase
public class WithdrawGoodwill {

  public record Command(UUID creditId) {}

  private final Credits credits;

  public WithdrawGoodwill(Credits credits) {
    this.credits = credits;
  }

  public void handle(Command command) {
    var credit =
        credits.findForUpdate(command.creditId()).orElseThrow(() -> Refused.notFound("credit"));
    credits.save(credit.withdrawn());
  }
}
