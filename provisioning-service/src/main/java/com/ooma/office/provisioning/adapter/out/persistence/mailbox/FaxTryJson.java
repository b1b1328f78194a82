package com.ooma.office.provisioning.adapter.out.persistence.mailbox;

import com.ooma.office.provisioning.domain.mailbox.SentFax;
import java.time.Instant;

/// A try to send a fax as it is stored.
record FaxTryJson(Instant at, String outcome) {

  static FaxTryJson of(SentFax.Attempt attempt) {
    return new FaxTryJson(attempt.at(), attempt.outcome().name());
  }

  SentFax.Attempt toAttempt() {
    return new SentFax.Attempt(at, SentFax.Outcome.valueOf(outcome));
  }
}
