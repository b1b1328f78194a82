package com.ooma.office.billing.domain.usage;

import com.ooma.office.kernel.domain.Money;
import java.time.Instant;

/// A call as a bill lists it (*facture détaillée*).
///
/// @param number as the holder wanted to see it when it was billed
public record ItemisedCall(
    String extension,
    String number,
    String destination,
    Instant startedAt,
    int seconds,
    Money ttc) {}
