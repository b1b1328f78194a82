package com.ooma.office.kernel.contract.provisioning.mailbox;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.UUID;

/// A user's fax was tried for the last time.
///
/// @param arrived whether it arrived; false if it is not tried again
/// @param doneAt when the last try ended
@Version(1)
public record FaxSent(
    UUID accountId,
    UUID faxId,
    UUID seatId,
    String extension,
    int pages,
    boolean arrived,
    Instant doneAt)
    implements IntegrationEvent {}
