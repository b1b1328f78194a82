package com.ooma.office.kernel.contract.porting;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// On the day of a port some numbers did not answer, so all of them stay with the carrier, and the
/// temporary ones ring on. The carrier is asked for another day; the request goes on.
///
/// @param silent those of `numbers` that did not answer
@Version(1)
public record PortRolledBack(
    UUID accountId,
    UUID portRequestId,
    Instant rolledBackAt,
    List<PhoneNumber> numbers,
    List<PhoneNumber> silent)
    implements IntegrationEvent {}
