package com.ooma.office.billing.application.payment;

import com.ooma.office.billing.application.payment.port.Cards;
import com.ooma.office.billing.application.payment.port.PaymentProvider;
import com.ooma.office.billing.application.payment.port.Payments;
import com.ooma.office.billing.domain.payment.ChargeKey;
import com.ooma.office.billing.domain.payment.Payment;
import com.ooma.office.billing.domain.payment.Try;
import com.ooma.office.kernel.application.UseCase;
import java.time.Clock;
import java.util.Optional;

/// A worker takes up what is due longest. The try is saved before the provider is asked, so that a
/// worker that dies leaves a trace, and its lease lapses by itself.
@UseCase
public class TakeUpPayment {

  public record Command() {}

  /// @param asked what the provider is to be asked; none if there was nothing to collect after all
  public record Taken(Optional<Asked> asked) {}

  /// @param key of the try, as the order names it
  public record Asked(ChargeKey key, PaymentProvider.Order order) {}

  private final Payments payments;
  private final Cards cards;
  private final Clock clock;

  public TakeUpPayment(Payments payments, Cards cards, Clock clock) {
    this.payments = payments;
    this.cards = cards;
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
          return new Taken(open.map(each -> ask(claim, each, each.number() <= before)));
        });
  }

  private Asked ask(Payment.Claim claim, Try open, boolean asked) {
    var key = new ChargeKey(claim.invoiceId(), open.number());
    var card = cards.find(claim.accountId()).orElseThrow(); // whoever was billed has one
    return new Asked(
        key,
        new PaymentProvider.Order(key.text(), open.amount(), card, claim.invoiceNumber(), asked));
  }
}
