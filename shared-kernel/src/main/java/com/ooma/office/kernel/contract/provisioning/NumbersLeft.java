package com.ooma.office.kernel.contract.provisioning;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Numbers that another carrier took over reach nobody at the company any more. A user or a
/// receptionist that was known by one has another number of our pool instead.
@Version(1)
public record NumbersLeft(UUID accountId, UUID portOutId, Instant leftAt, List<LostNumber> numbers)
    implements IntegrationEvent {

  /// @param replacement the number of our pool that took its place; absent if it had none but that
  ///   of an additional number, or nobody is left to need one
  /// @param seatId the seat whose direct number it was; absent for the company's number and for
  ///   additional ones
  /// @param role what the number was to the company
  public record LostNumber(
      PhoneNumber number,
      @Nullable PhoneNumber replacement,
      @Nullable UUID seatId,
      PortEffected.Role role) {}
}
