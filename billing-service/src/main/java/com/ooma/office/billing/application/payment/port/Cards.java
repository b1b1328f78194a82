package com.ooma.office.billing.application.payment.port;

import com.ooma.office.billing.domain.charge.CardToken;
import java.util.Optional;
import java.util.UUID;

/// The card on file of each account. The first one comes with the first order.
public interface Cards {

  Optional<CardToken> find(UUID accountId);

  /// @return false if there is none to be replaced
  boolean replace(UUID accountId, CardToken card);
}
