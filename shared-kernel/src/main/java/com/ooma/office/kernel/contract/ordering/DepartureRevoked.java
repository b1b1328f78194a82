package com.ooma.office.kernel.contract.ordering;

import com.ooma.office.kernel.contract.IntegrationEvent;
import java.time.Instant;
import java.util.UUID;

/// A member company that had announced to leave stays.
public record DepartureRevoked(UUID accountId, Instant revokedAt) implements IntegrationEvent {}
