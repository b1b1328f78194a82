package com.ooma.office.kernel.contract.porting;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Numbers are neither with us nor with their former carrier after a port, and can't be had back,
/// as our own people found.
@Version(1)
public record PortLost(
    UUID accountId, UUID portRequestId, Instant lostAt, List<PhoneNumber> numbers)
    implements IntegrationEvent {}
