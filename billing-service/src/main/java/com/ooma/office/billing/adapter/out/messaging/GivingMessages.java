package com.ooma.office.billing.adapter.out.messaging;

import com.ooma.office.billing.application.credit.port.CreditEvents;
import com.ooma.office.billing.application.payment.port.RefundEvents;
import com.ooma.office.billing.domain.credit.Credit;
import com.ooma.office.billing.domain.payment.Refund;
import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.billing.GoodwillGranted;
import com.ooma.office.kernel.contract.billing.RefundGiven;
import com.ooma.office.kernel.domain.AggregateRoot.Recorded;
import com.ooma.office.kernel.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/// Tells the other services what companies are given. Each event stands alone.
@ApplicationScoped
class GivingMessages implements CreditEvents, RefundEvents {

  private final Outbox outbox;

  GivingMessages(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void goodwill(Credit credit, String reason) {
    publish(
        credit.creditId(),
        new GoodwillGranted(
            credit.accountId(), credit.creditId(), credit.ttc(), reason, credit.day()));
  }

  @Override
  public void given(Refund refund) {
    publish(
        refund.refundId(),
        new RefundGiven(
            refund.accountId(),
            refund.refundId(),
            refund.invoiceId(),
            refund.amount(),
            refund.state() == Refund.State.REFUNDED,
            Objects.requireNonNull(refund.endedAt(), "what is given has ended")));
  }

  private void publish(UUID subject, IntegrationEvent event) {
    outbox.publish(subject, new Recorded<>(1, List.of(event)), Function.identity());
  }
}
