package com.ooma.office.support.application.attachment;

import com.ooma.office.support.domain.attachment.AttachmentForm;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Reads which files tickets have. Whether the reader may see the ticket is asked before.
public interface FindAttachments {

  /// Oldest first.
  List<AttachmentEntry> ofAnyAccount(UUID ticketId);

  /// @param bytes how many it has
  record AttachmentEntry(
      UUID attachmentId, String name, AttachmentForm form, int bytes, Instant addedAt) {}
}
