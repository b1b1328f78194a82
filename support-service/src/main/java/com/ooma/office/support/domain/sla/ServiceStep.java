package com.ooma.office.support.domain.sla;

import java.time.Instant;

/// Something in the life of a ticket that starts or stops one of its clocks.
public record ServiceStep(Kind kind, Instant at) {

  public enum Kind {
    /// The member asks, or writes again.
    ASKED,
    /// We answer, and wait for the member or hold it solved.
    ANSWERED
  }
}
