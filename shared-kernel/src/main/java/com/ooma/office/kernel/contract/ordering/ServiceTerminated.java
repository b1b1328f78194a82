package com.ooma.office.kernel.contract.ordering;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A member company left: `lastDay` (in Europe/Paris) was the last day of its service. Its phones
/// come back, its final invoice is due, and its numbers can be ported away for 40 days.
///
/// @param seatIds those that were in use until then, or on their way
@Version(1)
public record ServiceTerminated(
    UUID accountId, LocalDate lastDay, List<UUID> seatIds, Instant terminatedAt)
    implements IntegrationEvent {}
