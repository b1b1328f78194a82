package com.ooma.office.local.setup;

/// The stack can't start, for a reason that the person at the console can do something about; the
/// message says what.
public final class CannotStart extends RuntimeException {

  private static final long serialVersionUID = 1;

  public CannotStart(String message) {
    super(message);
  }
}
