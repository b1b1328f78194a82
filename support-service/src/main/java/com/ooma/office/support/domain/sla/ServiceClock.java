package com.ooma.office.support.domain.sla;

import com.ooma.office.support.domain.hours.OpeningCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One promise of time: the stretches in which it ran, by the wall clock. What it shows is counted
/// anew from the calendar each time, so a day that closes early after all needs no correction.
///
/// @param runs in their order; only the last may be without an end
public record ServiceClock(Duration target, List<Run> runs) {

  /// A warning comes when four fifths of the time are over.
  private static final int WARNED_AT_PERCENT = 80;

  public ServiceClock {
    runs = List.copyOf(runs);
  }

  /// @param until null while it runs
  public record Run(Instant from, @Nullable Instant until) {

    Duration openTime(OpeningCalendar calendar, Instant now) {
      return calendar.openTime(from, until == null || until.isAfter(now) ? now : until);
    }
  }

  /// Neither warning nor breach begins while nobody is there: no time passes then.
  public enum Reading {
    IN_TIME,
    WARNING,
    BREACHED
  }

  public boolean isRunning() {
    return !runs.isEmpty() && runs.getLast().until() == null;
  }

  /// How much of the time was used up to a moment.
  public Duration used(OpeningCalendar calendar, Instant now) {
    return runs.stream()
        .filter(run -> run.from().isBefore(now))
        .map(run -> run.openTime(calendar, now))
        .reduce(Duration.ZERO, Duration::plus);
  }

  public Reading read(OpeningCalendar calendar, Instant now) {
    var used = used(calendar, now);
    if (used.compareTo(target) > 0) {
      return Reading.BREACHED;
    }
    boolean near = used.multipliedBy(100).compareTo(target.multipliedBy(WARNED_AT_PERCENT)) > 0;
    return near ? Reading.WARNING : Reading.IN_TIME;
  }

  /// When the time is over if nothing stops the clock; nothing if it stands still.
  public Optional<Instant> dueAt(OpeningCalendar calendar) {
    if (!isRunning()) {
      return Optional.empty();
    }
    var last = runs.getLast().from();
    var left = target.minus(used(calendar, last));
    return Optional.of(left.isNegative() ? last : calendar.after(last, left));
  }
}
