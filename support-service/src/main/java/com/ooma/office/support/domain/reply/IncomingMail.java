package com.ooma.office.support.domain.reply;

import java.util.List;
import java.util.UUID;

/// A mail that came to the signed address of one of our letters.
public sealed interface IncomingMail {

  /// The same each time that it is delivered.
  String messageId();

  /// The letter that it answers, by its signed address.
  UUID noticeId();

  /// Somebody wrote.
  ///
  /// @param from the address alone
  /// @param text everything, with what is quoted
  /// @param files what came with it
  record Answer(String messageId, UUID noticeId, String from, String text, List<EnclosedFile> files)
      implements IncomingMail {

    public Answer {
      files = List.copyOf(files);
    }
  }

  /// A mail server says that it does not take the letter for good (RFC 3464).
  ///
  /// @param why as it says
  record Bounce(String messageId, UUID noticeId, String why) implements IncomingMail {}

  /// A program wrote: that somebody is away, that the letter is late, that it was forwarded.
  /// Answering it would never end, and nobody reads it.
  record Automatic(String messageId, UUID noticeId) implements IncomingMail {}
}
