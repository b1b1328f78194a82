package com.ooma.office.billing.application.payment.port;

import com.ooma.office.billing.domain.payment.Payment;
import com.ooma.office.billing.domain.payment.Standing;

/// Tells the other services what happened, in the transaction that saves it. Only repositories call
/// this: saving publishes.
public interface PaymentEvents {

  void publish(Payment payment);

  void publish(Standing standing);
}
