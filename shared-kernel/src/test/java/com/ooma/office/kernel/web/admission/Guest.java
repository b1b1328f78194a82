package com.ooma.office.kernel.web.admission;

import java.util.concurrent.atomic.AtomicInteger;

/// Somebody at the gate who counts how often they were let in and sent away.
final class Guest implements Gate.Visitor {

  static final Object CALLER = "somebody";

  private final Object caller;
  final AtomicInteger admitted = new AtomicInteger();
  final AtomicInteger refused = new AtomicInteger();

  Guest() {
    this(CALLER);
  }

  Guest(Object caller) {
    this.caller = caller;
  }

  @Override
  public Object caller() {
    return caller;
  }

  @Override
  public void admit() {
    admitted.incrementAndGet();
  }

  @Override
  public void refuse() {
    refused.incrementAndGet();
  }
}
