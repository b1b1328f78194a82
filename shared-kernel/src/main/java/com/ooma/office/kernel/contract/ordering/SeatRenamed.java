package com.ooma.office.kernel.contract.ordering;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A seat has another user, or its user another name or address.
///
/// @param email by which the user is recognised who sets the own extension; absent if nobody told
///   it, and in events of the first days
@Version(1)
public record SeatRenamed(
    UUID accountId, UUID orderId, UUID seatId, @Nullable String userName, @Nullable String email)
    implements IntegrationEvent {}
