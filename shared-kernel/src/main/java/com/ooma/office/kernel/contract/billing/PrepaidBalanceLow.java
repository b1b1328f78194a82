package com.ooma.office.kernel.contract.billing;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.UUID;

/// Of what a company paid in beforehand less is left than it wants, and no top-up is on its way;
/// told once, until it is topped up again.
///
/// @param threshold below which it is told
@Version(1)
public record PrepaidBalanceLow(UUID accountId, Money balance, Money threshold, Instant noticedAt)
    implements IntegrationEvent {}
