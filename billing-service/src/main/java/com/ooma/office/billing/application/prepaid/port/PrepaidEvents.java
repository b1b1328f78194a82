package com.ooma.office.billing.application.prepaid.port;

import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.UUID;

/// Tells the other services of balances, in the transaction that saves them.
public interface PrepaidEvents {

  void low(UUID accountId, Money balance, Money threshold, Instant now);
}
