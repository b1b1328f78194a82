package com.ooma.office.porting.domain.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An entry of a port request's history: the state that was reached, when, and through whom.
///
/// @param note why, as whoever did it said
public record Milestone(PortState what, Instant at, Actor by, @Nullable String note) {}
