package com.ooma.office.billing.application.payment.port;

import java.util.UUID;

/// Where companies want money that they get back.
public interface RefundChoices {

  /// Whether the company wants it on its card; it does unless it said otherwise.
  boolean toCard(UUID accountId);

  void decide(UUID accountId, boolean toCard, String by);
}
