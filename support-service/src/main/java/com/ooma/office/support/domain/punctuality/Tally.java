package com.ooma.office.support.domain.punctuality;

import com.ooma.office.support.domain.hours.OpeningCalendar;
import com.ooma.office.support.domain.sla.ServiceClock.Reading;
import java.time.Instant;

/// How many promises were kept, and how many were not. One that still runs in time is neither.
public record Tally(long kept, long missed) {

  public static final Tally NONE = new Tally(0, 0);

  public static Tally of(Promise promise, OpeningCalendar calendar, Instant now) {
    var clock = promise.clock();
    if (clock.read(calendar, now) == Reading.BREACHED) {
      return new Tally(0, 1);
    }
    return clock.isRunning() ? NONE : new Tally(1, 0);
  }

  public Tally plus(Tally other) {
    return new Tally(kept + other.kept, missed + other.missed);
  }

  public boolean isEmpty() {
    return kept + missed == 0;
  }

  /// Rounded down, so that only what was always kept has a hundred.
  public int percentKept() {
    return Math.toIntExact(kept * 100 / (kept + missed));
  }
}
