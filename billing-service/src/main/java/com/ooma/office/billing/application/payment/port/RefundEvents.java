package com.ooma.office.billing.application.payment.port;

import com.ooma.office.billing.domain.payment.Refund;

/// Tells the other services of money that goes back, in the transaction that saves it.
public interface RefundEvents {

  /// The card has it, or it is kept.
  void given(Refund refund);
}
