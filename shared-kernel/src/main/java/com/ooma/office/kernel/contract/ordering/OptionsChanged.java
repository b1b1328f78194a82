package com.ooma.office.kernel.contract.ordering;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an account has besides its seats, from `changedOn` (a day in Europe/Paris) on. Orders that
/// bring options tell so themselves.
///
/// @param additionalNumbers all that are paid for by the month
/// @param numbersFromPorts how many of them came by ports, ported ones and temporary ones that
///   stay: only the others are to be given from the pool; absent in older events, which counted
///   none
/// @param droppedNumbers those of ports that the company gives up by this change
@Version(1)
public record OptionsChanged(
    UUID accountId,
    boolean internationalPlan,
    int additionalNumbers,
    LocalDate changedOn,
    @Nullable Integer numbersFromPorts,
    @Nullable List<PhoneNumber> droppedNumbers)
    implements IntegrationEvent {}
