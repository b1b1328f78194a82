package com.ooma.office.billing.application.credit;

import com.ooma.office.billing.application.credit.port.CreditEvents;
import com.ooma.office.billing.application.credit.port.CreditPolicy;
import com.ooma.office.billing.application.credit.port.Credits;
import com.ooma.office.billing.domain.credit.Credit;
import com.ooma.office.billing.domain.credit.Grant;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Care is sorry, and the next bill is less. One person alone may not be too generous: what goes
/// beyond the limit, in one credit or in many, waits for a second one.
@UseCase
public class GrantGoodwill {

  /// @param company of whoever grants it; absent of staff as it should be
  public record Command(
      UUID accountId, Money amount, String reason, String by, @Nullable UUID company) {}

  private static final Money MOST = Money.of("1000.00");
  private static final Period COUNTED = Period.ofDays(30);

  private final Credits credits;
  private final CreditPolicy policy;
  private final CreditEvents events;
  private final Ids ids;
  private final Clock clock;

  public GrantGoodwill(
      Credits credits, CreditPolicy policy, CreditEvents events, Ids ids, Clock clock) {
    this.events = events;
    this.credits = credits;
    this.policy = policy;
    this.ids = ids;
    this.clock = clock;
  }

  public CreditView handle(Command command) {
    var amount = command.amount();
    if (amount.compareTo(Money.ZERO) <= 0 || amount.compareTo(MOST) > 0) {
      throw Refused.invalid("goodwill-amount", "Goodwill is of 0.01 to 1000.00 EUR.").at("/amount");
    }
    var account = command.accountId();
    OwnCompany.mustNotBe(account, command.company());
    if (!credits.lockCustomer(account)) {
      throw Refused.notFound("account");
    }
    var today = LocalDate.now(clock);
    var counted = credits.grantedAloneSince(account, today.minus(COUNTED)).plus(amount);
    boolean alone = counted.compareTo(policy.goodwillAlone()) <= 0;
    var grant = new Grant(command.reason(), command.by(), null);
    var credit = Credit.goodwill(ids.next(), account, today, amount, grant, alone);
    credits.add(credit);
    if (alone) {
      events.goodwill(credit, command.reason());
    }
    return CreditView.of(credit);
  }
}
