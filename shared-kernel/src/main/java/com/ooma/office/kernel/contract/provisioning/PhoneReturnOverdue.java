package com.ooma.office.kernel.contract.provisioning;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.UUID;

/// A phone has been expected back for longer than a member needs to send it; told once.
///
/// @param expectedSince when its user left
@Version(1)
public record PhoneReturnOverdue(
    UUID accountId,
    UUID orderId,
    UUID seatId,
    String phoneMac,
    Instant expectedSince,
    Instant noticedAt)
    implements IntegrationEvent {}
