package com.ooma.office.ordering.domain.order;

import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// What provisioning gave in writing: these numbers are held for the account until then.
public record NumberVoucher(UUID accountId, Set<PhoneNumber> numbers, Instant until) {

  public NumberVoucher {
    numbers = Set.copyOf(numbers);
  }

  boolean covers(PhoneNumber number, Instant now) {
    return numbers.contains(number) && now.isBefore(until);
  }
}
