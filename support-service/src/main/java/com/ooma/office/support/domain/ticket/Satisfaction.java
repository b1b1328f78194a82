package com.ooma.office.support.domain.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the member thinks of how a ticket was solved.
///
/// @param rating from 1, not at all, to 5
/// @param givenBy the token's name for the person
public record Satisfaction(int rating, @Nullable String comment, String givenBy, Instant givenAt) {

  public static final int BEST = 5;
}
