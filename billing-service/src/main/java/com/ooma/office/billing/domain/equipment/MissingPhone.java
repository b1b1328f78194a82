package com.ooma.office.billing.domain.equipment;

import java.time.Instant;
import java.util.UUID;

/// A phone on loan that was expected back for longer than its return takes. The contract names no
/// price for one, so that none is asked for.
///
/// @param expectedSince when its user left, or the phone that replaces it worked
public record MissingPhone(
    UUID id,
    UUID accountId,
    UUID orderId,
    UUID seatId,
    String phoneMac,
    Instant expectedSince,
    Instant noticedAt) {}
