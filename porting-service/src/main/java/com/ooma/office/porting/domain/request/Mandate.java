package com.ooma.office.porting.domain.request;

import java.time.Instant;

/// The member's order to fetch the numbers and to end the old contract with them; the carrier may
/// ask to see it.
public record Mandate(String signedBy, Instant signedAt) {}
