package com.ooma.office.billing.application.prepaid;

import com.ooma.office.billing.application.prepaid.port.AutomaticTopUps;
import com.ooma.office.billing.application.prepaid.port.PrepaidEvents;
import com.ooma.office.billing.application.prepaid.port.TopUps;
import com.ooma.office.billing.domain.prepaid.AutomaticTopUp;
import com.ooma.office.billing.domain.prepaid.PrepaidAccount;
import com.ooma.office.billing.domain.prepaid.TopUp;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Has a balance topped up that has become low, if the company wants that: once at a time, and not
/// again for a day after its card was refused. If nothing is on its way, the company is told.
@UseCase
public class ReviewBalance {

  /// Of an account whose row is held, before it is saved.
  public record Command(PrepaidAccount account) {}

  private static final Duration AFTER_REFUSAL = Duration.ofDays(1);

  private final AutomaticTopUps automatic;
  private final TopUps topUps;
  private final PrepaidEvents events;
  private final Ids ids;
  private final Clock clock;

  public ReviewBalance(
      AutomaticTopUps automatic, TopUps topUps, PrepaidEvents events, Ids ids, Clock clock) {
    this.automatic = automatic;
    this.topUps = topUps;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  public void handle(Command command) {
    var account = command.account();
    var now = clock.instant();
    var wanted = automatic.find(account.accountId());
    wanted.filter(each -> each.isDueAt(account.available(now))).ifPresent(each -> begin(each, now));
    tell(
        account, wanted.map(AutomaticTopUp::threshold).orElse(AutomaticTopUp.USUAL_THRESHOLD), now);
  }

  private void begin(AutomaticTopUp wanted, Instant now) {
    var account = wanted.accountId();
    if (!topUps.areOnTheirWay(account) && !topUps.wereRefused(account, now.minus(AFTER_REFUSAL))) {
      topUps.add(TopUp.requested(ids.next(), account, wanted.amount(), now));
    }
  }

  private void tell(PrepaidAccount account, Money threshold, Instant now) {
    if (account.isToBeToldBelow(threshold) && !topUps.areOnTheirWay(account.accountId())) {
      events.low(account.accountId(), account.balance(), threshold, now);
      account.lowIsTold();
    }
  }
}
