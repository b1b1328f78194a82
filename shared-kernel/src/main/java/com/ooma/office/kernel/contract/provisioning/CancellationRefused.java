package com.ooma.office.kernel.contract.provisioning;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.UUID;

/// An order can't be cancelled: its phones left before the wish came.
@Version(1)
public record CancellationRefused(UUID accountId, UUID orderId, Instant dispatchedAt)
    implements IntegrationEvent {}
