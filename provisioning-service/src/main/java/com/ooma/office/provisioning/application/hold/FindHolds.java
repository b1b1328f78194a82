package com.ooma.office.provisioning.application.hold;

import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Questions of a member company about the numbers that it holds.
public interface FindHolds {

  Optional<HoldView> hold(UUID accountId, UUID holdId);

  /// @param expiresAt until when the numbers can be ordered
  /// @param voucher says so to whoever takes the order
  record HoldView(UUID holdId, List<PhoneNumber> numbers, Instant expiresAt, String voucher) {}
}
