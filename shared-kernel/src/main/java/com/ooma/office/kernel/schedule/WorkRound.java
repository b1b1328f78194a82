package com.ooma.office.kernel.schedule;

import com.ooma.office.kernel.persistence.Faults;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/// Works off what is due, one after the other, each by itself: what fails is logged, does not hold
/// up the rest, and is left to the next round. Several instances may do so at once, as long as each
/// step takes its thing with a lock, passes over what another has, and looks whether it is due
/// still.
///
/// How often rounds begin is `office.due-work.every`, for all services alike.
public final class WorkRound {

  private static final int AT_ONCE = 500;

  private final Logger log;
  private final String failure;

  /// @param failure what is logged, with `%s` for the one that failed
  public WorkRound(Logger log, String failure) {
    this.log = log;
    this.failure = failure;
  }

  /// Asks again until nothing was done, since one may be due several times.
  ///
  /// @param due what is due, at most so many
  /// @param step does one of them; false if there was nothing to do
  public void workOff(IntFunction<List<UUID>> due, Predicate<UUID> step) {
    long done;
    do {
      done = due.apply(AT_ONCE).stream().filter(id -> succeeds(step, id)).count();
    } while (done > 0);
  }

  /// The same for work that all waits for one thing, such as a mail server: what the first of a
  /// round meets, the others would meet too.
  ///
  /// @param next takes the longest waiting and does it; false if there was none, or it failed
  public static void workOff(BooleanSupplier next) {
    boolean done;
    do {
      done = next.getAsBoolean();
    } while (done);
  }

  private boolean succeeds(Predicate<UUID> step, UUID id) {
    try {
      return step.test(id);
    } catch (RuntimeException e) {
      if (Faults.passes(e)) {
        log.logf(Faults.loudness(e), failure + " yet: %s", id, Faults.describe(e));
      } else {
        log.errorf(e, failure, id);
      }
      return false;
    }
  }
}
