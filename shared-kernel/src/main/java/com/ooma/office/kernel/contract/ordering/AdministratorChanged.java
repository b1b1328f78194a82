package com.ooma.office.kernel.contract.ordering;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Another person administers the company's telephone system from now on. An account has one
/// administrator at any time, from its first order on.
///
/// @param seatId the administrator's own seat; absent for somebody without one
@Version(1)
public record AdministratorChanged(
    UUID accountId, @Nullable UUID seatId, AccountDescribed.Person administrator, Instant changedAt)
    implements IntegrationEvent {}
