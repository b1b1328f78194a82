package com.ooma.office.kernel.contract.porting;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A port was given up, and the carrier that has the numbers keeps them, with the old contract.
///
/// @param cancelledBy who gave it up
@Version(1)
public record PortCancelled(
    UUID accountId,
    UUID portRequestId,
    Instant cancelledAt,
    CancelledBy cancelledBy,
    List<PhoneNumber> numbers)
    implements IntegrationEvent {

  public enum CancelledBy {
    /// The company, itself or on the phone with our customer care.
    MEMBER,
    /// Our own people.
    OPS,
    /// The company's leaving, which left nobody to bring numbers to.
    DEPARTURE
  }
}
