package com.ooma.office.kernel.contract.provisioning;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The numbers of a completed port ring at the company now, as far as they could be taken: until
/// provisioning says so, nobody shows a ported number as the company's.
@Version(1)
public record PortEffected(
    UUID accountId, UUID portRequestId, Instant effectedAt, List<TakenNumber> numbers)
    implements IntegrationEvent {

  /// @param replaced the temporary number that had the place until now; absent if there was none
  /// @param replacedStays whether the temporary number goes on ringing, as an additional number
  ///   that is paid for
  /// @param seatId the seat whose direct number it is; absent for the company's number and for
  ///   additional ones
  /// @param role what the number is to the company
  public record TakenNumber(
      PhoneNumber number,
      @Nullable PhoneNumber replaced,
      boolean replacedStays,
      @Nullable UUID seatId,
      Role role) {}

  public enum Role {
    /// Reaches the receptionist; every account has one.
    COMPANY,
    /// A seat's direct number.
    SEAT,
    /// Paid for by the month beside those.
    ADDITIONAL
  }
}
