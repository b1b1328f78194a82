package com.ooma.office.local.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// How to know that a process does its work.
interface Readiness {

  Duration PAUSE = Duration.ofMillis(50);

  /// Asks the process itself, once.
  boolean isReached() throws InterruptedException;

  /// Asks again and again.
  ///
  /// @param worthwhile whether to go on asking
  /// @return whether it became ready
  default boolean await(BooleanSupplier worthwhile) {
    try {
      while (worthwhile.getAsBoolean()) {
        if (isReached()) {
          return true;
        }
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return false;
  }
}
