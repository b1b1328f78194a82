package com.ooma.office.billing.application.payment.port;

import com.ooma.office.billing.domain.payment.Booking;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What we have in our books of money that the provider took and gave back.
public interface OwnBooks {

  List<Booking> between(Instant from, Instant until);

  /// Those of these keys that there are.
  List<Booking> of(Set<String> keys);
}
