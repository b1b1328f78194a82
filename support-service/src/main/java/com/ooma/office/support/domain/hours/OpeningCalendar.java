package com.ooma.office.support.domain.hours;

import com.ooma.office.kernel.domain.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The usual opening hours with the days that are otherwise. Counts the time in which somebody is
/// there, to the second, whatever the clocks in Paris do.
public final class OpeningCalendar {

  /// Without exceptions.
  public static final OpeningCalendar USUAL = new OpeningCalendar(List.of());

  private final Map<LocalDate, OpeningException> exceptions;

  /// @param exceptions one for a day at most
  public OpeningCalendar(Collection<OpeningException> exceptions) {
    this.exceptions =
        exceptions.stream()
            .collect(Collectors.toUnmodifiableMap(OpeningException::day, Function.identity()));
  }

  /// From when until when somebody is there on one day.
  public record Shift(Instant opens, Instant closes) {

    boolean contains(Instant moment) {
      return !moment.isBefore(opens) && moment.isBefore(closes);
    }

    private Duration within(Instant from, Instant until) {
      var start = from.isAfter(opens) ? from : opens;
      var end = until.isBefore(closes) ? until : closes;
      return start.isBefore(end) ? Duration.between(start, end) : Duration.ZERO;
    }
  }

  public Optional<Shift> shiftOn(LocalDate day) {
    var exception = exceptions.get(day);
    if (exception != null) {
      return exception.opens() == null || exception.closes() == null
          ? Optional.empty()
          : shift(day, exception.opens(), exception.closes());
    }
    return BusinessCalendar.isBusinessDay(day)
        ? shift(day, OpeningHours.OPENS, OpeningHours.CLOSES)
        : Optional.empty();
  }

  public boolean isOpenAt(Instant moment) {
    return shiftOn(dayOf(moment)).filter(shift -> shift.contains(moment)).isPresent();
  }

  public OpeningHours.State stateAt(Instant moment) {
    var open = shiftOn(dayOf(moment)).filter(shift -> shift.contains(moment));
    return new OpeningHours.State(
        open.isPresent(),
        inParis(nextOpening(moment)),
        open.map(shift -> inParis(shift.closes())).orElse(null));
  }

  /// How long somebody was there between two moments.
  public Duration openTime(Instant from, Instant until) {
    var time = Duration.ZERO;
    var last = dayOf(until);
    for (var day = dayOf(from); !day.isAfter(last); day = day.plusDays(1)) {
      time = time.plus(shiftOn(day).map(shift -> shift.within(from, until)).orElse(Duration.ZERO));
    }
    return time;
  }

  /// The first moment at which somebody was there for `time` since `from`.
  public Instant after(Instant from, Duration time) {
    var left = time;
    if (left.isZero()) {
      return from;
    }
    for (var day = dayOf(from); ; day = day.plusDays(1)) {
      var shift = shiftOn(day);
      if (shift.isPresent()) {
        var here = shift.get().within(from, shift.get().closes());
        if (here.compareTo(left) >= 0) {
          var start = from.isAfter(shift.get().opens()) ? from : shift.get().opens();
          return start.plus(left);
        }
        left = left.minus(here);
      }
    }
  }

  private Instant nextOpening(Instant moment) {
    for (var day = dayOf(moment); ; day = day.plusDays(1)) {
      var shift = shiftOn(day);
      if (shift.isPresent() && shift.get().opens().isAfter(moment)) {
        return shift.get().opens();
      }
    }
  }

  private static Optional<Shift> shift(LocalDate day, LocalTime opens, LocalTime closes) {
    return Optional.of(
        new Shift(inParis(day, opens).toInstant(), inParis(day, closes).toInstant()));
  }

  private static LocalDate dayOf(Instant moment) {
    return inParis(moment).toLocalDate();
  }

  private static ZonedDateTime inParis(Instant moment) {
    return moment.atZone(BusinessCalendar.PARIS);
  }

  private static ZonedDateTime inParis(LocalDate day, LocalTime time) {
    return ZonedDateTime.of(day, time, BusinessCalendar.PARIS);
  }
}
