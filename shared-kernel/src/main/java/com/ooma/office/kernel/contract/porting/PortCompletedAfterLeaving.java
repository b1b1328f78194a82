package com.ooma.office.kernel.contract.porting;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Numbers came to us for a company that had left by then, as it was too late to withdraw the port.
/// They are ours and nobody's: nobody is given them, and people have to look.
@Version(1)
public record PortCompletedAfterLeaving(
    UUID accountId, UUID portRequestId, Instant completedAt, List<PhoneNumber> numbers)
    implements IntegrationEvent {}
