package com.ooma.office.kernel.contract.provisioning;

import com.ooma.office.kernel.contract.IntegrationEvent;
import java.time.Instant;
import java.util.UUID;

/// The phone fetched its configuration for the first time: its user can call.
public record PhoneRegistered(
    UUID accountId, UUID orderId, UUID seatId, String phoneMac, Instant registeredAt)
    implements IntegrationEvent {}
