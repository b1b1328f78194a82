package com.ooma.office.billing.application.prepaid;

import com.ooma.office.billing.application.payment.port.Cards;
import com.ooma.office.billing.application.prepaid.port.TopUps;
import com.ooma.office.billing.domain.prepaid.TopUp;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.util.UUID;

/// A company pays in beforehand, by the card on file. The card is charged behind the answer.
@UseCase
public class RequestTopUp {

  public record Command(UUID accountId, Money amount) {}

  private final TopUps topUps;
  private final Cards cards;
  private final Ids ids;
  private final Clock clock;

  public RequestTopUp(TopUps topUps, Cards cards, Ids ids, Clock clock) {
    this.topUps = topUps;
    this.cards = cards;
    this.ids = ids;
    this.clock = clock;
  }

  public TopUpView handle(Command command) {
    var amount = command.amount();
    TopUp.requireAmount(amount);
    if (cards.find(command.accountId()).isEmpty()) {
      throw Refused.conflict("card-before-order", "The first card comes with the first order.");
    }
    var topUp = TopUp.requested(ids.next(), command.accountId(), amount, clock.instant());
    topUps.add(topUp);
    return TopUpView.of(topUp);
  }
}
