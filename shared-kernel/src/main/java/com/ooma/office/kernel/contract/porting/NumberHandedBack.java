package com.ooma.office.kernel.contract.porting;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Instant;
import java.util.UUID;

/// The carrier that a number was ported from has it again: its company gave it up, and did not take
/// it elsewhere within forty days. It is nobody's with us, for good.
///
/// @param accountId the company that had it
/// @param portRequestId by which it had come
/// @param carrier our name of the one that has it now
@Version(1)
public record NumberHandedBack(
    UUID accountId, UUID portRequestId, String carrier, Instant handedBackAt, PhoneNumber number)
    implements IntegrationEvent {}
