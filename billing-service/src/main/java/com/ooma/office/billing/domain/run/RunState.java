package com.ooma.office.billing.domain.run;

/// How far a bill run has come.
public enum RunState {
  RUNNING,
  /// Nothing is billed until it goes on.
  STOPPED,
  /// All that was due is dealt with.
  DONE
}
