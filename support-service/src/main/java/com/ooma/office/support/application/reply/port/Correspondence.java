package com.ooma.office.support.application.reply.port;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What is remembered of mails that came, and of letters that they answer.
public interface Correspondence {

  /// @return false if the mail was taken before
  boolean isFirst(String messageId, Instant now);

  /// Of a letter that was sent, of whosever account.
  Optional<SentLetter> letterOfAnyAccount(UUID noticeId);

  /// Forgets mails that were taken before then.
  ///
  /// @return how many
  int forgetBefore(Instant moment);

  /// @param ticketAnswer whether it brought an answer to the ticket that it is about
  /// @param primary whether it went to the account's primary member
  record SentLetter(
      UUID noticeId,
      UUID accountId,
      String to,
      boolean ticketAnswer,
      UUID about,
      boolean primary) {}
}
