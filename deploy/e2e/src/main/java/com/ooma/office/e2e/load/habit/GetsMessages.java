package com.ooma.office.e2e.load.habit;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.company.Company;

/// The voice platform took a message for a user.
final class GetsMessages implements Habit {

  /// A second of 8-bit sound at 8 kHz; all of its bytes are ASCII.
  private static final String A_SECOND =
      "RIFF\u0064\u001f\0\0WAVEfmt \u0010\0\0\0\u0001\0\u0001\0@\u001f\0\0@\u001f\0\0\u0001\0\u0008\0"
          + "data@\u001f\0\0"
          + "@".repeat(8_000);

  @Override
  public void act(Company company) throws InterruptedException {
    var extensions = company.extensions();
    if (extensions.isEmpty()) {
      return;
    }
    var mailbox =
        "/v1/accounts/%s/telephony/users/%s/messages"
            .formatted(company.account(), company.any(extensions));
    company.upload(
        Kind.LEAVE_MESSAGE,
        company.folk().voiceSwitch(),
        mailbox + "?from=0639980001",
        "audio/wav",
        A_SECOND);
  }
}
