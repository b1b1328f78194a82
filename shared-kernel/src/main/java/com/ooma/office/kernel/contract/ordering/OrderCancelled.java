package com.ooma.office.kernel.contract.ordering;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// An order ended before any of its phones left: its seats never come to be.
@Version(1)
public record OrderCancelled(UUID accountId, UUID orderId, List<UUID> seatIds, Instant cancelledAt)
    implements IntegrationEvent {}
