package com.ooma.office.billing.application.payment.port;

import com.ooma.office.billing.domain.payment.Standing;
import java.util.UUID;

/// Whether accounts pay.
public interface Standings {

  /// The account's, a good one if there is none, and nobody else's until the transaction ends.
  Standing openForUpdate(UUID accountId);

  /// Saving publishes.
  void save(Standing standing);
}
