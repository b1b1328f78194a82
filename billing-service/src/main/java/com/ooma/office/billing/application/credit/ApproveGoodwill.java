package com.ooma.office.billing.application.credit;

import com.ooma.office.billing.application.credit.port.Credits;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.util.UUID;

/// A second person agrees to goodwill that one alone may not grant.
@UseCase
public class ApproveGoodwill {

  public record Command(UUID creditId, String by) {}

  private final Credits credits;

  public ApproveGoodwill(Credits credits) {
    this.credits = credits;
  }

  public CreditView handle(Command command) {
    var credit =
        credits
            .findForUpdate(command.creditId())
            .orElseThrow(() -> Refused.notFound("credit"))
            .approved(command.by());
    credits.save(credit);
    return CreditView.of(credit);
  }
}
