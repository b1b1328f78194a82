package com.ooma.office.local.world.carrier;

import com.ooma.office.local.world.desk.Problem;
import java.time.Duration;

/// How a carrier treats us, until it is told otherwise.
enum Manner {
  /// Takes orders at once, and says what people have it say.
  PROMPT,
  /// Takes two seconds for each answer.
  SLOW,
  /// Does what it is asked for, and never says so in time.
  SILENT,
  /// Is out of order.
  FAILING,
  /// Takes every order, and refuses it two seconds later.
  REFUSING,
  /// Can't stop a port any more.
  STUBBORN,
  /// Says everything twice, as the same message.
  REPEATING,
  /// Says everything after what it says next.
  DISORDERED;

  private static final Duration SLOWNESS = Duration.ofSeconds(2);

  /// Longer than anybody waits.
  private static final Duration SILENCE = Duration.ofSeconds(8);

  /// What it means for an answer.
  void makeItselfFelt() {
    switch (this) {
      case SLOW -> pause(SLOWNESS);
      case SILENT -> pause(SILENCE);
      case FAILING -> throw Problem.unavailable("The carrier's program is down.");
      case PROMPT, REFUSING, STUBBORN, REPEATING, DISORDERED -> {}
    }
  }

  private static void pause(Duration howLong) {
    try {
      Thread.sleep(howLong);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
