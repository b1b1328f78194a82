package com.ooma.office.kernel.contract.porting;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.util.List;
import java.util.UUID;

/// A member asked to bring numbers from `carrier`; every RIO passed its key check. RIOs stay home.
@Version(1)
public record PortRequested(
    UUID accountId, UUID portRequestId, String carrier, List<PhoneNumber> numbers)
    implements IntegrationEvent {}
