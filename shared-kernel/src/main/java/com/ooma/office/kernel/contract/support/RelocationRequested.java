package com.ooma.office.kernel.contract.support;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member company moves the users of one of its sites to another from `movesOn` (a day in
/// Europe/Paris) on. Ordering answers on that day with `ServiceAddressChanged`, or at once with
/// `RelocationRefused`.
///
/// @param fromSiteId absent if the company has its users at one site only
@Version(1)
public record RelocationRequested(
    UUID accountId, UUID relocationId, @Nullable UUID fromSiteId, UUID toSiteId, LocalDate movesOn)
    implements IntegrationEvent {}
