package com.ooma.office.ordering.domain.account;

import java.time.LocalDate;
import java.util.UUID;

/// The users of a site move to another one, with their phones and numbers.
///
/// @param relocationId the case in which support follows it
/// @param movesOn the day of the move, in Paris
public record Relocation(UUID relocationId, UUID fromSiteId, UUID toSiteId, LocalDate movesOn) {}
