package com.ooma.office.local.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Tells each step to the console, and insists that it is true.
final class Narrator {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Consumer<String> print;

  Narrator(Consumer<String> print) {
    this.print = print;
  }

  void chapter(int number, String title) {
    print.accept("\n%d. %s".formatted(number, title));
  }

  /// Something seen, by whom.
  void sees(String who, String what) {
    print.accept("   %-9s %s".formatted(who, what));
  }

  static void insist(boolean holds, String otherwise) {
    if (!holds) {
      throw new Untrue(otherwise);
    }
  }

  static void insistEqual(Object wanted, @Nullable Object seen, String of) {
    insist(Objects.equals(wanted, seen), "%s is %s instead of %s".formatted(of, seen, wanted));
  }

  /// Looks again and again until what is seen is as it should be.
  ///
  /// @throws Untrue if it still is not after two minutes
  static <T> T eventually(String what, Supplier<T> look, Predicate<T> wanted) {
    var deadline = Instant.now().plus(PATIENCE);
    while (true) {
      var seen = look.get();
      if (wanted.test(seen)) {
        return seen;
      }
      insist(Instant.now().isBefore(deadline), what + " did not happen; last seen: " + seen);
      try {
        Thread.sleep(150);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Untrue("interrupted");
      }
    }
  }
}
