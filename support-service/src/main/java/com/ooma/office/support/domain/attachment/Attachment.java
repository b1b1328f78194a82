package com.ooma.office.support.domain.attachment;

import java.time.Instant;
import java.util.UUID;

/// A file that somebody added to a ticket; everybody who sees the ticket sees it.
///
/// @param name as its owner calls it
/// @param bytes how many it has
/// @param addedBy the token's name for the person
public record Attachment(
    UUID id,
    UUID ticketId,
    String name,
    AttachmentForm form,
    int bytes,
    String addedBy,
    Instant addedAt) {

  public static final int LONGEST_NAME = 120;

  /// Of one ticket.
  public static final int MOST = 20;
}
