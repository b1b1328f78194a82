package com.ooma.office.kernel.contract.billing;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.UUID;

/// Nothing is overdue any more: the company calls everybody again.
@Version(1)
public record AccountReinstated(UUID accountId, Instant reinstatedAt) implements IntegrationEvent {}
