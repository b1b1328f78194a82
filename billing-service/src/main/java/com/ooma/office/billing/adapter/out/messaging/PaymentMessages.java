package com.ooma.office.billing.adapter.out.messaging;

import com.ooma.office.billing.application.payment.port.PaymentEvents;
import com.ooma.office.billing.domain.payment.Payment;
import com.ooma.office.billing.domain.payment.PaymentEvent;
import com.ooma.office.billing.domain.payment.Standing;
import com.ooma.office.billing.domain.payment.StandingEvent;
import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.billing.AccountReinstated;
import com.ooma.office.kernel.contract.billing.AccountSuspended;
import com.ooma.office.kernel.contract.billing.PaymentFailed;
import com.ooma.office.kernel.contract.billing.PaymentReceived;
import com.ooma.office.kernel.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/// Tells the other services who paid, and who did not.
@ApplicationScoped
class PaymentMessages implements PaymentEvents {

  private final Outbox outbox;

  PaymentMessages(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void publish(Payment payment) {
    outbox.publish(
        payment.snapshot().claim().paymentId(), payment.takeEvents(), PaymentMessages::contract);
  }

  @Override
  public void publish(Standing standing) {
    outbox.publish(
        standing.snapshot().accountId(), standing.takeEvents(), PaymentMessages::contract);
  }

  private static IntegrationEvent contract(PaymentEvent event) {
    return switch (event) {
      case PaymentEvent.Received(var claim, var amount, var at) ->
          new PaymentReceived(
              claim.accountId(), claim.invoiceId(), claim.invoiceNumber(), amount, at);
      case PaymentEvent.Failed(var claim, var amount, var number, var why, var at, var next) ->
          new PaymentFailed(
              claim.accountId(),
              claim.invoiceId(),
              claim.invoiceNumber(),
              amount,
              number,
              why.name(),
              at,
              next);
    };
  }

  private static IntegrationEvent contract(StandingEvent event) {
    return switch (event) {
      case StandingEvent.Suspended(var account, var overdue, var at) ->
          new AccountSuspended(account, overdue, at);
      case StandingEvent.Reinstated(var account, var at) -> new AccountReinstated(account, at);
    };
  }
}
