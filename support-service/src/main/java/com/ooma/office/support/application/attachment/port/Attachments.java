package com.ooma.office.support.application.attachment.port;

import com.ooma.office.support.domain.attachment.Attachment;
import java.util.Optional;
import java.util.UUID;

/// The files of tickets, sealed.
public interface Attachments {

  /// @return false if the ticket has as many as it may have
  boolean add(Attachment attachment, byte[] content);

  /// The content of a file, if it is one of this ticket's.
  Optional<byte[]> contentOfAnyAccount(UUID ticketId, UUID attachmentId);
}
