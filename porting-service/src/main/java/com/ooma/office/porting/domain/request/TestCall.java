package com.ooma.office.porting.domain.request;

import com.ooma.office.kernel.domain.PhoneNumber;

/// A call that shows whether a number was brought over.
public record TestCall(PhoneNumber number, Way way) {

  /// Both must work before a number counts as ours.
  public enum Way {
    /// Somebody outside calls the number, and it rings with us.
    INBOUND,
    /// A call from the number reaches somebody outside.
    OUTBOUND
  }
}
