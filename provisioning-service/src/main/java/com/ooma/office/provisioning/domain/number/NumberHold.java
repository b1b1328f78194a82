package com.ooma.office.provisioning.domain.number;

import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Numbers set aside for an account while its primary member fills in the order.
public record NumberHold(
    UUID holdId, UUID accountId, List<PhoneNumber> numbers, Instant expiresAt) {

  public static final Duration DURATION = Duration.ofMinutes(15);

  public NumberHold {
    numbers = List.copyOf(numbers);
  }

  public static NumberHold of(UUID holdId, UUID accountId, List<PhoneNumber> numbers, Instant now) {
    return new NumberHold(holdId, accountId, numbers, now.plus(DURATION));
  }
}
