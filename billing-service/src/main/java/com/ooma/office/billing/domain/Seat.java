package com.ooma.office.billing.domain;

import java.util.UUID;

/// A user's telephone that is paid for.
public record Seat(UUID seatId, Term term) {}
