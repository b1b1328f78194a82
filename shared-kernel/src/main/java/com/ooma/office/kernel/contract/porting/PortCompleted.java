package com.ooma.office.kernel.contract.porting;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Every requested number answered its test call and is ours now. Each one takes the place of the
/// temporary number it was asked to replace; `keepTemporary` keeps that one as an additional
/// number.
@Version(1)
public record PortCompleted(
    UUID accountId,
    UUID portRequestId,
    Instant completedAt,
    List<PortedNumber> numbers,
    boolean keepTemporary)
    implements IntegrationEvent {

  public record PortedNumber(PhoneNumber number, PhoneNumber replaces) {}
}
