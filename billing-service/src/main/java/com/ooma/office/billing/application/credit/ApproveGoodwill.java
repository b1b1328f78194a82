package com.ooma.office.billing.application.credit;

import com.ooma.office.billing.application.credit.port.CreditEvents;
import com.ooma.office.billing.application.credit.port.Credits;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A second person agrees to goodwill that one alone may not grant.
@UseCase
public class ApproveGoodwill {

  /// @param company of whoever approves it; absent of staff as it should be
  public record Command(UUID creditId, String by, @Nullable UUID company) {}

  private final Credits credits;
  private final CreditEvents events;

  public ApproveGoodwill(Credits credits, CreditEvents events) {
    this.events = events;
    this.credits = credits;
  }

  public CreditView handle(Command command) {
    var credit =
        credits.findForUpdate(command.creditId()).orElseThrow(() -> Refused.notFound("credit"));
    OwnCompany.mustNotBe(credit.accountId(), command.company());
    var approved = credit.approved(command.by());
    var grant = approved.grant();
    if (!approved.equals(credit) && grant != null) {
      credits.save(approved);
      events.goodwill(approved, grant.reason());
    }
    return CreditView.of(approved);
  }
}
