package com.ooma.office.kernel.contract.provisioning;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.UUID;

/// As the member wished, an order's phones stay in the warehouse; its numbers and extensions are
/// given back.
@Version(1)
public record ShipmentCancelled(UUID accountId, UUID orderId, Instant cancelledAt)
    implements IntegrationEvent {}
