package com.ooma.office.testing.architecture.offender.accounts.domain;

/// An aggregate that tells nobody of what happens to it.
public class Office {
  public Object snapshot() {
    return this;
  }
}
