package com.ooma.office.porting.application.number.port;

import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/// Numbers that companies gave back, or had when they left: they can take them elsewhere for a
/// while still.
public interface FormerNumbers {

  /// Told again, it changes nothing.
  void add(PhoneNumber number, UUID accountId, Instant until);

  /// Those of `numbers` that a port brought for a company when it had left. Told again, it changes
  /// nothing.
  void addThoseOfLeavers(Collection<PhoneNumber> numbers, Instant until);
}
