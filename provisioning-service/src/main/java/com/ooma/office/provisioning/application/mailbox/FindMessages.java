package com.ooma.office.provisioning.application.mailbox;

import com.ooma.office.kernel.application.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is in mailboxes.
public interface FindMessages {

  /// Newest first.
  Page<MessageView> messages(UUID accountId, String extension, Page.Request page);

  Optional<MessageView> message(UUID accountId, String extension, UUID messageId);

  Optional<FaxView> fax(UUID accountId, String extension, UUID faxId);

  /// Newest first.
  Page<FaxView> faxes(UUID accountId, String extension, Page.Request page);

  /// @param from absent if the caller withheld it
  /// @param seconds of a voicemail
  /// @param pages of a fax
  /// @param heardAt absent as long as it is new
  record MessageView(
      UUID messageId,
      @Nullable String from,
      String mediaType,
      @Nullable Integer seconds,
      @Nullable Integer pages,
      int bytes,
      Instant receivedAt,
      @Nullable Instant heardAt,
      Instant keptUntil) {}

  /// @param state `QUEUED`, `SENDING`, `ARRIVED` or `FAILED`
  /// @param nextTryAt absent unless it waits for one
  record FaxView(
      UUID faxId,
      String from,
      String to,
      int pages,
      String state,
      Instant queuedAt,
      @Nullable Instant nextTryAt,
      List<TryView> tries) {}

  /// @param outcome `ARRIVED`, `BUSY`, `NO_ANSWER`, `INTERRUPTED`, `NO_REPORT` or `NO_FAX`
  record TryView(Instant at, String outcome) {}
}
