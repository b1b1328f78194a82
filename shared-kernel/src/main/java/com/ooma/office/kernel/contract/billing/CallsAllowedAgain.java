package com.ooma.office.kernel.contract.billing;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.UUID;

/// Our staff looked why calls to a destination cost so much, and allow them again.
@Version(1)
public record CallsAllowedAgain(UUID accountId, UUID barId, String destination, Instant allowedAt)
    implements IntegrationEvent {}
