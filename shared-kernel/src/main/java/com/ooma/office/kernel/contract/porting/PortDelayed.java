package com.ooma.office.kernel.contract.porting;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A port is late by one more day: told once for each day after the one that was promised, which is
/// the carrier's first or the last lawful one, whichever is earlier. Days that were missed are told
/// one by one.
///
/// @param day the day, in Paris, that is late
/// @param daysLate counts them: 1 for the first
@Version(1)
public record PortDelayed(
    UUID accountId,
    UUID portRequestId,
    LocalDate promisedFor,
    LocalDate day,
    int daysLate,
    List<PhoneNumber> numbers)
    implements IntegrationEvent {}
