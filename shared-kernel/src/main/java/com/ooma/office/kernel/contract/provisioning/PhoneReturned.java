package com.ooma.office.kernel.contract.provisioning;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.UUID;

/// A phone that was expected back came, and was tested.
///
/// @param sound whether it is in stock again; false if it is scrapped
@Version(1)
public record PhoneReturned(
    UUID accountId, UUID orderId, UUID seatId, String phoneMac, boolean sound, Instant returnedAt)
    implements IntegrationEvent {}
