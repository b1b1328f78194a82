package com.ooma.office.porting.domain.request;

import com.ooma.office.kernel.domain.Backoff;
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

  private static final Backoff BACKOFF = new Backoff(Duration.ofMinutes(5));

  static final PendingWork NONE = new PendingWork(null, 0, null);

  static PendingWork dueAt(Instant when) {
    return new PendingWork(when, 0, null);
  }

  /// Nobody else takes it up while this try lasts.
  PendingWork takenUp(Instant now) {
    return new PendingWork(now.plus(LEASE), failures, problem);
  }

  /// When the next step can be taken without meeting a try that lasts still.
  Instant notBefore(Instant now) {
    return dueAt != null && dueAt.isAfter(now) ? dueAt : now;
  }

  /// To be tried again after a pause.
  PendingWork failed(String met, Instant now) {
    return new PendingWork(now.plus(BACKOFF.after(failures + 1)), failures + 1, met);
  }
}
