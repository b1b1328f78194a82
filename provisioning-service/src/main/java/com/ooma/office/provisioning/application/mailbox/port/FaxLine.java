package com.ooma.office.provisioning.application.mailbox.port;

import com.ooma.office.provisioning.domain.mailbox.SentFax;

/// The voice platform, where it sends faxes.
public interface FaxLine {

  /// What becomes of a fax that is handed over.
  sealed interface Answer {

    /// The platform has it, and reports what comes of it.
    record Accepted() implements Answer {}

    /// It is done already.
    record Done(SentFax.Outcome outcome) implements Answer {}

    /// The platform can't be reached, or takes nothing at the moment.
    record Away() implements Answer {}
  }

  Answer handOver(SentFax.Wanted fax, byte[] content);
}
