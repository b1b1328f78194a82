package com.ooma.office.billing.application.prepaid;

import com.ooma.office.billing.application.prepaid.port.AutomaticTopUps;
import com.ooma.office.billing.application.prepaid.port.TopUps;
import com.ooma.office.billing.domain.prepaid.TopUp;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Money;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/// Has a balance topped up that has become low, if the company wants that: once at a time, and not
/// again for a day after its card was refused.
@UseCase
public class ReviewBalance {

  /// Of an account whose row is held.
  public record Command(UUID accountId, Money available) {}

  private static final Duration AFTER_REFUSAL = Duration.ofDays(1);

  private final AutomaticTopUps automatic;
  private final TopUps topUps;
  private final Ids ids;
  private final Clock clock;

  public ReviewBalance(AutomaticTopUps automatic, TopUps topUps, Ids ids, Clock clock) {
    this.automatic = automatic;
    this.topUps = topUps;
    this.ids = ids;
    this.clock = clock;
  }

  public void handle(Command command) {
    var account = command.accountId();
    var now = clock.instant();
    automatic
        .find(account)
        .filter(wanted -> wanted.isDueAt(command.available()))
        .filter(_ -> topUps.mayBegin(account, now.minus(AFTER_REFUSAL)))
        .ifPresent(
            wanted -> topUps.add(TopUp.requested(ids.next(), account, wanted.amount(), now)));
  }
}
