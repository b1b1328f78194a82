package com.ooma.office.kernel.contract.provisioning;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A port was completed, and these of its numbers could not be put in place as it had been asked:
/// people have to look. What could be done is told by [PortEffected].
@Version(1)
public record PortNotEffected(
    UUID accountId, UUID portRequestId, Instant noticedAt, List<FailedNumber> numbers)
    implements IntegrationEvent {

  /// @param replaces the temporary number whose place it was to take
  public record FailedNumber(PhoneNumber number, PhoneNumber replaces, Reason reason) {}

  public enum Reason {
    /// The number is in use with us already, by another account or in another place. It stays
    /// there.
    NUMBER_IN_USE,
    /// The number to be replaced is not the account's. The ported one reaches the receptionist, as
    /// one number more.
    REPLACES_UNKNOWN
  }
}
