package com.ooma.office.kernel.contract.ordering;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A member company is going to leave: `lastDay` (in Europe/Paris) will be the last day of its
/// service. It may say another day, or stay after all, until `ServiceTerminated`.
@Version(1)
public record DepartureAnnounced(UUID accountId, LocalDate lastDay, Instant announcedAt)
    implements IntegrationEvent {}
