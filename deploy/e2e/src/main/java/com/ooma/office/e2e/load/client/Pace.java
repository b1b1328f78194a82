package com.ooma.office.e2e.load.client;

import java.time.Duration;

/// Spaces commands evenly, however many ask at a time, so that the load is bounded.
public final class Pace {

  private final long interval;
  private long next = System.nanoTime();

  public Pace(int perSecond) {
    this.interval = Duration.ofSeconds(1).toNanos() / perSecond;
  }

  /// Returns when it is the caller's turn. Turns that nobody took are not made up for.
  public void await() throws InterruptedException {
    long wait;
    synchronized (this) {
      long now = System.nanoTime();
      next = Math.max(next + interval, now);
      wait = next - now;
    }
    if (wait > 0) {
      Thread.sleep(Duration.ofNanos(wait));
    }
  }
}
