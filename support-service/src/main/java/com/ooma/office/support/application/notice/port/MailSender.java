package com.ooma.office.support.application.notice.port;

import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.Recipient;
import java.util.UUID;

/// Carries a letter to its reader.
public interface MailSender {

  /// Returns once somebody else is responsible for the letter.
  ///
  /// @param noticeId marks the letter, so that one sent twice can be told from two
  /// @throws NotTaken if nobody took it this time
  /// @throws Undeliverable if nobody will ever take it for this reader
  void send(UUID noticeId, Recipient to, NoticeFacts facts);

  final class NotTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotTaken(Throwable cause) {
      super(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
    }
  }

  /// Trying again is of no use: the address is none, or its mail server says so for good, of the
  /// address or of the letter.
  final class Undeliverable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean addressFails;

    /// @param addressFails whether another letter would fare no better there
    public Undeliverable(String why, boolean addressFails) {
      super(why);
      this.addressFails = addressFails;
    }

    public boolean addressFails() {
      return addressFails;
    }
  }
}
