package com.ooma.office.kernel.contract.support;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.UUID;

/// A member company takes back its wish to move users. If they have moved already, they stay where
/// they are, and `ServiceAddressChanged` says so.
@Version(1)
public record RelocationCancelled(UUID accountId, UUID relocationId, Instant cancelledAt)
    implements IntegrationEvent {}
