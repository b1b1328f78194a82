package com.ooma.office.kernel.contract.ordering;

import com.ooma.office.kernel.contract.IntegrationEvent;
import java.time.LocalDate;
import java.util.UUID;

/// What an account has besides its seats, from `changedOn` (a day in Europe/Paris) on. Orders that
/// bring options tell so themselves.
public record OptionsChanged(
    UUID accountId, boolean internationalPlan, int additionalNumbers, LocalDate changedOn)
    implements IntegrationEvent {}
