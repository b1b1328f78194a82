package com.ooma.office.e2e.load.habit;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.company.Company;
import com.ooma.office.e2e.load.company.Letters;

/// The voice platform took a message for a user.
final class GetsMessages implements Habit {

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
        Letters.A_SECOND_OF_SOUND);
  }
}
