package com.ooma.office.kernel.contract.porting;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The day of a port is two days away: a reminder. Not told of a day that was named later than
/// that.
@Version(1)
public record PortDayIsNear(
    UUID accountId,
    UUID portRequestId,
    LocalDate focDate,
    FocDateAssigned.Slot slot,
    List<PhoneNumber> numbers)
    implements IntegrationEvent {}
