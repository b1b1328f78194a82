package com.ooma.office.kernel.contract.ordering;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A seat has another user, or its user another name.
@Version(1)
public record SeatRenamed(UUID accountId, UUID orderId, UUID seatId, @Nullable String userName)
    implements IntegrationEvent {}
