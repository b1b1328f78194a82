package com.ooma.office.kernel.contract.billing;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.UUID;

/// The last try to collect an invoice was refused: until it is paid the company calls nobody but
/// emergency services. It is still called.
///
/// @param overdue what has to be paid for that to end
@Version(1)
public record AccountSuspended(UUID accountId, Money overdue, Instant suspendedAt)
    implements IntegrationEvent {}
