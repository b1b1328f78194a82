package com.ooma.office.kernel.contract.ordering;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The users of a site are elsewhere from `changedOn` (a day in Europe/Paris) on, with their phones
/// and numbers: emergency services are sent there, and parcels that have not left go there.
///
/// @param relocationId what asked for it; absent if the address of a site was corrected
/// @param formerSiteId where they were; the same as that of `site` if its address was corrected
@Version(1)
public record ServiceAddressChanged(
    UUID accountId,
    @Nullable UUID relocationId,
    UUID formerSiteId,
    OrderPlaced.Site site,
    LocalDate changedOn)
    implements IntegrationEvent {}
