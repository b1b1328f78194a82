package com.ooma.office.billing.application.payment;

import com.ooma.office.billing.application.payment.port.PaymentProvider;
import com.ooma.office.billing.application.payment.port.Payments;
import com.ooma.office.billing.domain.payment.ChargeKey;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;

/// Keeps what the provider said of a try, and what follows for the account.
@UseCase
public class RecordPayment {

  public record Command(ChargeKey key, PaymentProvider.Answer answer) {}

  private final Payments payments;
  private final ReviewStanding reviewStanding;
  private final Clock clock;

  public RecordPayment(Payments payments, ReviewStanding reviewStanding, Clock clock) {
    this.payments = payments;
    this.reviewStanding = reviewStanding;
    this.clock = clock;
  }

  public void handle(Command command) {
    var key = command.key();
    var payment =
        payments
            .findForUpdateOfAnyAccount(key.invoiceId())
            .filter(found -> key.tryNumber() <= found.snapshot().tries().size())
            .orElseThrow(() -> Refused.notFound("payment"));
    var now = clock.instant();
    switch (command.answer()) {
      case PaymentProvider.Charged(var reference) ->
          payment.charged(key.tryNumber(), reference, now);
      case PaymentProvider.Refused(var reason) -> payment.refused(key.tryNumber(), reason, now);
      case PaymentProvider.Pending _, PaymentProvider.Unknown _ ->
          payment.unanswered(key.tryNumber(), now);
    }
    payments.save(payment);
    if (payment.isOverdue() || payment.isPaid()) {
      var account = payment.snapshot().claim().accountId();
      reviewStanding.handle(new ReviewStanding.Command(account));
    }
  }
}
