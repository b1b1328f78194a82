package com.ooma.office.porting.domain.request;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the service itself has to do for a port request, and when: the next try at calling the
/// carrier or the voice platform, or the hour of the port.
///
/// @param dueAt null while it is others' turn
/// @param failures tries in a row in which the other side could not be reached
/// @param problem what the last of them met
public record PendingWork(@Nullable Instant dueAt, int failures, @Nullable String problem) {

  /// How long a try may take. A worker that died in the middle is followed by another after that.
  static final Duration LEASE = Duration.ofSeconds(30);

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
  private static final int MAX_DOUBLINGS = 10;

  static final PendingWork NONE = new PendingWork(null, 0, null);

  static PendingWork dueAt(Instant when) {
    return new PendingWork(when, 0, null);
  }

  /// Nobody else takes it up while this try lasts.
  PendingWork takenUp(Instant now) {
    return new PendingWork(now.plus(LEASE), failures, problem);
  }

  /// To be tried again after a pause that doubles: 2 s, 4 s, 8 s … five minutes.
  PendingWork failed(String met, Instant now) {
    var pause = Duration.ofSeconds(2L << Math.min(failures, MAX_DOUBLINGS));
    var capped = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    return new PendingWork(now.plus(capped), failures + 1, met);
  }
}
