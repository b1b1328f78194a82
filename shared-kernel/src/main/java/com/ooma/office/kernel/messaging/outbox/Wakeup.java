package com.ooma.office.kernel.messaging.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// A bell that a commit rings for the relay. Rings while it is working count as one.
@Singleton
public class Wakeup {

  private final Semaphore bell = new Semaphore(0);

  void wake() {
    bell.release();
  }

  void await(Duration atMost) throws InterruptedException {
    if (bell.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
      bell.drainPermits();
    }
  }
}
