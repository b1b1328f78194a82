package com.ooma.office.porting.domain.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An entry of a port request's history: which state was reached, when, through whom and why.
public record Milestone(PortState state, Instant at, Actor actor, @Nullable String reason) {}
