package com.ooma.office.billing.application.payment;

import com.ooma.office.billing.application.payment.port.Payments;
import com.ooma.office.billing.domain.payment.ChargeKey;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;

/// Keeps that a card's bank took money of a charge back, and what follows for the account.
@UseCase
public class RecordChargeback {

  public record Command(ChargeKey key, Money amount) {}

  private final Payments payments;
  private final ReviewStanding reviewStanding;
  private final Clock clock;

  public RecordChargeback(Payments payments, ReviewStanding reviewStanding, Clock clock) {
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
    payment.chargedBack(key.tryNumber(), command.amount(), clock.instant());
    payments.save(payment);
    reviewStanding.handle(new ReviewStanding.Command(payment.snapshot().claim().accountId()));
  }
}
