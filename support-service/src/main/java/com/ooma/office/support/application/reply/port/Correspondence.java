package com.ooma.office.support.application.reply.port;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What is remembered of mails that came, and of addresses that take none.
public interface Correspondence {

  /// @return false if the mail was taken before
  boolean isFirst(String messageId, Instant now);

  /// Of a letter that was sent, of whosever account.
  Optional<SentLetter> letterOfAnyAccount(UUID noticeId);

  /// The letter came back: ops see it among those that could not be delivered, and for some time
  /// nothing is sent to that address where somebody else can be written to.
  void cameBack(SentLetter letter, String why, Instant now);

  /// Somebody wrote from there, so it works.
  void works(String address);

  /// Forgets mails that were taken, and addresses that took none, before then.
  ///
  /// @return how many
  Forgotten forgetBefore(Instant mailsBefore, Instant addressesBefore);

  record Forgotten(int mails, int addresses) {}

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
