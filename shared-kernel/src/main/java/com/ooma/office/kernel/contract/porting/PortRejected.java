package com.ooma.office.kernel.contract.porting;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A request for numbers was refused, by the carrier that has them or by us before it was sent.
///
/// @param reason a stable code such as `RIO_UNKNOWN_TO_DONOR`
/// @param detail what the one that refused wrote, if anything
/// @param rejectedBy absent in events of the first days, as the following
/// @param numbers all that were asked for
@Version(1)
public record PortRejected(
    UUID accountId,
    UUID portRequestId,
    String reason,
    @Nullable String detail,
    @Nullable RejectedBy rejectedBy,
    @Nullable List<PhoneNumber> numbers)
    implements IntegrationEvent {

  /// Whose `detail` it is, and whom a member must not blame.
  public enum RejectedBy {
    CARRIER,
    OPS
  }
}
