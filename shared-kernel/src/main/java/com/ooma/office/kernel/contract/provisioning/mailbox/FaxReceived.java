package com.ooma.office.kernel.contract.provisioning.mailbox;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.UUID;

/// A fax came for a user. What it says stays where it is.
///
/// @param byMail whether the user wants to be written
@Version(1)
public record FaxReceived(
    UUID accountId,
    UUID messageId,
    UUID seatId,
    String extension,
    int pages,
    boolean byMail,
    Instant receivedAt)
    implements IntegrationEvent {}
