package com.ooma.office.kernel.contract.ordering;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.UUID;

/// The member wants an order cancelled. Provisioning decides and answers with ShipmentCancelled or
/// CancellationRefused.
@Version(1)
public record CancellationRequested(UUID accountId, UUID orderId, Instant requestedAt)
    implements IntegrationEvent {}
