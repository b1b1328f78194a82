package com.ooma.office.billing.application.payment;

import com.ooma.office.billing.application.payment.port.Cards;
import com.ooma.office.billing.application.payment.port.Payments;
import com.ooma.office.billing.domain.charge.CardToken;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.util.UUID;

/// A company pays with another card from now on, also for what is not paid yet.
@UseCase
public class ReplaceCard {

  public record Command(UUID accountId, CardToken card) {}

  private final Cards cards;
  private final Payments payments;
  private final Clock clock;

  public ReplaceCard(Cards cards, Payments payments, Clock clock) {
    this.cards = cards;
    this.payments = payments;
    this.clock = clock;
  }

  public void handle(Command command) {
    if (!cards.replace(command.accountId(), command.card())) {
      throw Refused.conflict("card-before-order", "The first card comes with the first order.");
    }
    var now = clock.instant();
    for (var payment : payments.unpaidForUpdate(command.accountId())) {
      payment.retryNow(now);
      payments.save(payment);
    }
  }
}
