package com.ooma.office.support.domain.notice;

import java.time.Instant;
import java.util.UUID;

/// What a user is told of the own mailbox: that something is there, never what. No other service
/// has the content, so a letter has a link instead.
public sealed interface MailboxFacts extends NoticeFacts {

  /// Whose mailbox it is.
  UUID seatId();

  String extension();

  /// @param seconds how long it plays
  record VoicemailLeft(
      UUID messageId, UUID seatId, String extension, int seconds, Instant receivedAt)
      implements MailboxFacts {

    @Override
    public UUID about() {
      return messageId;
    }

    @Override
    public String subject() {
      return "Nouveau message vocal sur le poste " + extension;
    }
  }

  record FaxCame(UUID messageId, UUID seatId, String extension, int pages, Instant receivedAt)
      implements MailboxFacts {

    @Override
    public UUID about() {
      return messageId;
    }

    @Override
    public String subject() {
      return "Nouveau fax sur le poste " + extension;
    }
  }

  /// A fax was tried for the last time.
  record FaxDone(
      UUID faxId, UUID seatId, String extension, int pages, boolean arrived, Instant doneAt)
      implements MailboxFacts {

    @Override
    public UUID about() {
      return faxId;
    }

    @Override
    public String subject() {
      return arrived ? "Votre fax est bien arrivé" : "Votre fax n’a pas pu être remis";
    }
  }
}
