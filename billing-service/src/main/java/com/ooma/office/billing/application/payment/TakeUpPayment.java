package com.ooma.office.billing.application.payment;

import com.ooma.office.billing.application.payment.port.Cards;
import com.ooma.office.billing.application.payment.port.PaymentProvider;
import com.ooma.office.billing.application.payment.port.Payments;
import com.ooma.office.billing.application.payment.port.Refunds;
import com.ooma.office.billing.domain.payment.ChargeKey;
import com.ooma.office.billing.domain.payment.Payment;
import com.ooma.office.billing.domain.payment.Try;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Money;
import java.time.Clock;
import java.time.Instant;
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
  private final Refunds refunds;
  private final ReviewStanding reviewStanding;
  private final Clock clock;

  public TakeUpPayment(
      Payments payments, Cards cards, Refunds refunds, ReviewStanding reviewStanding, Clock clock) {
    this.payments = payments;
    this.cards = cards;
    this.refunds = refunds;
    this.reviewStanding = reviewStanding;
    this.clock = clock;
  }

  /// @return nothing if nothing is due
  public Optional<Taken> handle(Command command) {
    var now = clock.instant();
    return payments
        .nextDue(now)
        .map(payment -> {
          if (payBalance(payment, now)) {
            return new Taken(Optional.empty());
          }
          var claim = payment.snapshot().claim();
          int before = payment.snapshot().tries().size();
          var open = payment.takeUp(payments.left(claim.invoiceId()), now);
          payments.save(payment);
          return new Taken(open.map(each -> ask(claim, each, each.number() <= before)));
        });
  }

  /// What is kept for the company pays first, before a card is asked.
  ///
  /// @return whether it pays all
  private boolean payBalance(Payment payment, Instant now) {
    var claim = payment.snapshot().claim();
    var left = payments.left(claim.invoiceId());
    if (!payment.isUntried(now) || left.compareTo(Money.ZERO) <= 0) {
      return false;
    }
    var used = refunds.use(claim.accountId(), claim.invoiceId(), left, now);
    if (!used.equals(left)) {
      return false;
    }
    payment.paidFrom(used, now);
    payments.save(payment);
    reviewStanding.handle(new ReviewStanding.Command(claim.accountId()));
    return true;
  }

  private Asked ask(Payment.Claim claim, Try open, boolean asked) {
    var key = new ChargeKey(claim.invoiceId(), open.number());
    var card = cards.find(claim.accountId()).orElseThrow(); // whoever was billed has one
    return new Asked(
        key,
        new PaymentProvider.Order(key.text(), open.amount(), card, claim.invoiceNumber(), asked));
  }
}
