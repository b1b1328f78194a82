package com.ooma.office.kernel.contract.porting;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member asked to bring numbers from `carrier`; every RIO passed its key check. RIOs stay home.
///
/// @param submission 1 at first, and one more each time the member corrects a request that was
///   refused; absent in events of the first days, which were the first
@Version(1)
public record PortRequested(
    UUID accountId,
    UUID portRequestId,
    String carrier,
    List<PhoneNumber> numbers,
    @Nullable Integer submission)
    implements IntegrationEvent {}
