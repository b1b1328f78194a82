package com.ooma.office.kernel.contract.billing;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.UUID;

/// Calls of a company to one destination cost more within an hour than they may, which is how
/// somebody looks who calls at its expense: no call to there is authorised any more, until our
/// staff allow it. Included calls and emergency services are never barred.
///
/// @param barId names it; the same in [CallsAllowedAgain]
/// @param destination as the rate deck names it
/// @param spent within the hour, tax included
/// @param limit more than which is too much
@Version(1)
public record CallsBarred(
    UUID accountId, UUID barId, String destination, Money spent, Money limit, Instant barredAt)
    implements IntegrationEvent {}
