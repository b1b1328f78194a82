package com.ooma.office.kernel.contract.support;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.UUID;

/// Somebody asked for help. The words of the ticket stay in support.
@Version(1)
public record TicketOpened(UUID accountId, UUID ticketId, String category, Instant openedAt)
    implements IntegrationEvent {}
