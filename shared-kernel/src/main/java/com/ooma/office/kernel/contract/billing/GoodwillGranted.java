package com.ooma.office.kernel.contract.billing;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.UUID;

/// Our staff was sorry, and the next bills of a company ask for less.
///
/// @param reason as the member may read it
@Version(1)
public record GoodwillGranted(
    UUID accountId, UUID creditId, Money amount, String reason, LocalDate grantedOn)
    implements IntegrationEvent {}
