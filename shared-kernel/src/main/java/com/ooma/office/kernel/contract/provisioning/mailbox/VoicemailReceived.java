package com.ooma.office.kernel.contract.provisioning.mailbox;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.UUID;

/// Somebody left a voicemail for a user. What was said stays where it is.
///
/// @param seconds how long it plays
/// @param byMail whether the user wants to be written
@Version(1)
public record VoicemailReceived(
    UUID accountId,
    UUID messageId,
    UUID seatId,
    String extension,
    int seconds,
    boolean byMail,
    Instant receivedAt)
    implements IntegrationEvent {}
