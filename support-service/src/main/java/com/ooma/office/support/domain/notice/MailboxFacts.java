package com.ooma.office.support.domain.notice;

import com.ooma.office.support.domain.notice.words.Language;
import java.time.Instant;
import java.util.UUID;

/// What a user is told of the own mailbox: that something is there, never what. No other service
/// has the content, so a letter has a link instead.
public sealed interface MailboxFacts extends NoticeFacts, OfSeat {

  /// Whose mailbox it is.
  @Override
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
    public String subject(Language in) {
      return in.of("Nouveau message vocal sur le poste ", "New voicemail for extension ")
          + extension;
    }
  }

  record FaxCame(UUID messageId, UUID seatId, String extension, int pages, Instant receivedAt)
      implements MailboxFacts {

    @Override
    public UUID about() {
      return messageId;
    }

    @Override
    public String subject(Language in) {
      return in.of("Nouveau fax sur le poste ", "New fax for extension ") + extension;
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
    public String subject(Language in) {
      return arrived
          ? in.of("Votre fax est bien arrivé", "Your fax has arrived")
          : in.of("Votre fax n’a pas pu être remis", "Your fax could not be delivered");
    }
  }
}
