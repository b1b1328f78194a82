package com.ooma.office.billing.application.payment.port;

import com.ooma.office.billing.domain.payment.Booking;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the payment provider has in its books.
public interface ProviderBooks {

  /// All money that it took and gave back in a time.
  ///
  /// @throws com.ooma.office.kernel.domain.Refused if it gives no answer
  List<Booking> between(Instant from, Instant until);

  /// One of them.
  ///
  /// @throws com.ooma.office.kernel.domain.Refused if it gives no answer
  Optional<Booking> find(String key);
}
