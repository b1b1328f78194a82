package com.ooma.office.billing.application.payment;

import com.ooma.office.billing.application.payment.port.Payments;
import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.billing.domain.subscription.CardToken;
import com.ooma.office.kernel.application.UseCase;
import java.time.Clock;
import java.util.UUID;

/// A company pays with another card from now on, also for what is not paid yet.
@UseCase
public class ReplaceCard {

  public record Command(UUID accountId, CardToken card) {}

  private final Subscriptions subscriptions;
  private final Payments payments;
  private final Clock clock;

  public ReplaceCard(Subscriptions subscriptions, Payments payments, Clock clock) {
    this.subscriptions = subscriptions;
    this.payments = payments;
    this.clock = clock;
  }

  public void handle(Command command) {
    var subscription = subscriptions.openForUpdate(command.accountId());
    subscription.payWith(command.card());
    subscriptions.save(subscription);
    var now = clock.instant();
    for (var payment : payments.unpaidForUpdate(command.accountId())) {
      payment.retryNow(now);
      payments.save(payment);
    }
  }
}
