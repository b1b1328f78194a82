package com.ooma.office.kernel.contract.porting;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Numbers left us for another carrier, which answers for them from now on: they are nobody's with
/// us, for good.
///
/// @param carrier our name of the one that has them now
@Version(1)
public record NumberPortedOut(
    UUID accountId, UUID portOutId, String carrier, Instant portedOutAt, List<PhoneNumber> numbers)
    implements IntegrationEvent {}
