package com.ooma.office.billing.application.payment;

import com.ooma.office.billing.application.payment.port.PaymentProvider;
import com.ooma.office.billing.application.payment.port.Payments;
import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.billing.domain.payment.ChargeKey;
import com.ooma.office.billing.domain.payment.Payment;
import com.ooma.office.billing.domain.payment.Try;
import com.ooma.office.billing.domain.subscription.CardToken;
import com.ooma.office.kernel.application.UseCase;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/// A worker takes up what is due longest. The try is saved before the provider is asked, so that a
/// worker that dies leaves a trace, and its lease lapses by itself.
@UseCase
public class TakeUpPayment {

  public record Command() {}

  /// @param order what the provider is to be asked; none if there was nothing to collect after all
  public record Taken(Optional<PaymentProvider.Order> order) {}

  private final Payments payments;
  private final Subscriptions subscriptions;
  private final Clock clock;

  public TakeUpPayment(Payments payments, Subscriptions subscriptions, Clock clock) {
    this.payments = payments;
    this.subscriptions = subscriptions;
    this.clock = clock;
  }

  /// @return nothing if nothing is due
  public Optional<Taken> handle(Command command) {
    var now = clock.instant();
    return payments
        .nextDue(now)
        .map(payment -> {
          var claim = payment.snapshot().claim();
          int before = payment.snapshot().tries().size();
          var open = payment.takeUp(payments.left(claim.invoiceId()), now);
          payments.save(payment);
          return new Taken(open.map(each -> order(claim, each, each.number() <= before)));
        });
  }

  private PaymentProvider.Order order(Payment.Claim claim, Try open, boolean asked) {
    var key = new ChargeKey(claim.invoiceId(), open.number());
    var card = cardOf(claim.accountId());
    return new PaymentProvider.Order(key, open.amount(), card, claim.invoiceNumber(), asked);
  }

  /// Whoever was billed has a card.
  private CardToken cardOf(UUID accountId) {
    return subscriptions
        .find(accountId)
        .flatMap(subscription -> Optional.ofNullable(subscription.snapshot().customer()))
        .orElseThrow()
        .card();
  }
}
