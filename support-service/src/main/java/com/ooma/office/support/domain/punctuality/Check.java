package com.ooma.office.support.domain.punctuality;

import com.ooma.office.support.domain.hours.OpeningCalendar;
import com.ooma.office.support.domain.sla.ServiceClock;
import com.ooma.office.support.domain.sla.ServiceClock.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What there is to warn of about a ticket at a moment, and when to look again. Nobody is warned
/// while nobody is there.
///
/// @param again absent once there is nothing left to warn of
public record Check(List<Alert> alerts, @Nullable Instant again) {

  /// A day may be closed, or opened, at short notice.
  private static final Duration AT_THE_LATEST = Duration.ofMinutes(15);

  /// @param since when the member began to wait
  public record Alert(Promise.Kind promise, Instant since, Reading level) {}

  public static Check of(TicketLife ticket, OpeningCalendar calendar, Instant now) {
    var running =
        ticket.promises().stream().filter(promise -> promise.clock().isRunning()).toList();
    if (running.isEmpty()) {
      return new Check(List.of(), null);
    }
    if (!calendar.isOpenAt(now)) {
      return new Check(List.of(), calendar.stateAt(now).nextOpening().toInstant());
    }
    var again =
        running.stream()
            .map(Promise::clock)
            .flatMap(clock -> next(clock, calendar, now).stream())
            .min(Instant::compareTo)
            .map(next -> earlier(next, now.plus(AT_THE_LATEST)))
            .orElse(null);
    return new Check(
        running.stream().flatMap(promise -> alert(promise, calendar, now)).toList(), again);
  }

  private static Stream<Alert> alert(Promise promise, OpeningCalendar calendar, Instant now) {
    var level = promise.clock().read(calendar, now);
    return level == Reading.IN_TIME
        ? Stream.empty()
        : Stream.of(new Alert(promise.kind(), promise.clock().runs().getFirst().from(), level));
  }

  /// Just after the moment: a warning begins after four fifths of the time, not with them.
  private static Optional<Instant> next(ServiceClock clock, OpeningCalendar calendar, Instant now) {
    var coming =
        switch (clock.read(calendar, now)) {
          case IN_TIME -> clock.warnedAt(calendar);
          case WARNING -> clock.dueAt(calendar);
          case BREACHED -> Optional.<Instant>empty();
        };
    return coming.map(moment -> moment.plusMillis(1));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
