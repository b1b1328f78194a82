package com.ooma.office.kernel.contract.provisioning;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.UUID;

/// The phone fetched its configuration for the first time: its user can call.
@Version(1)
public record PhoneRegistered(
    UUID accountId, UUID orderId, UUID seatId, String phoneMac, Instant registeredAt)
    implements IntegrationEvent {}
