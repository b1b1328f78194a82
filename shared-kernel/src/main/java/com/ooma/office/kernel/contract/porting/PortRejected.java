package com.ooma.office.kernel.contract.porting;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The carrier refused. `reason` is a stable code such as `RIO_UNKNOWN_TO_DONOR`; `detail` is what
/// the carrier wrote, if anything.
@Version(1)
public record PortRejected(
    UUID accountId, UUID portRequestId, String reason, @Nullable String detail)
    implements IntegrationEvent {}
