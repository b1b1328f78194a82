package com.ooma.office.kernel.contract.ordering;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.UUID;

/// A member company that had announced to leave stays.
@Version(1)
public record DepartureRevoked(UUID accountId, Instant revokedAt) implements IntegrationEvent {}
