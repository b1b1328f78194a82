package com.ooma.office.provisioning.domain.reception;

import com.ooma.office.kernel.domain.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Says of any moment whether a company is open. A holiday is the whole calendar day in Paris: what
/// began on the day before ends at its midnight, and what would begin on it doesn't, also not for
/// the hours past its midnight.
///
/// Times that a change of the clock leaves out begin an hour later, and of those that come twice
/// the first ones count. It is asked for each call, so that it makes no objects on the days around
/// which the clock is steady.
public final class OpeningHours {

  /// What a moment is for a company.
  public enum State {
    OPEN,
    CLOSED,
    HOLIDAY
  }

  private static final ZoneRules PARIS = BusinessCalendar.PARIS.getRules();
  private static final long DAY_SECONDS = 86_400;
  private static final int MONDAY = 4; // the epoch began on a Thursday

  /// Holidays that come back within leap years come back within eight years.
  private static final int FURTHEST_DAYS = 8 * 366;

  private final Holidays holidays;

  /// For each day of the week the minutes at which intervals open and close, in pairs.
  private final int[][] week = new int[7][];

  public OpeningHours(WeeklySchedule schedule, Holidays holidays) {
    this.holidays = holidays;
    for (int day = 0; day < 7; day++) {
      int number = day + 1;
      week[day] =
          schedule.intervals().stream()
              .filter(interval -> interval.day().getValue() == number)
              .flatMapToInt(
                  interval -> IntStream.of(interval.opensMinute(), interval.closesMinute()))
              .toArray();
    }
  }

  public State at(Instant moment) {
    long second = moment.getEpochSecond();
    int offset = offsetAt(second);
    long day = Math.floorDiv(second + offset, DAY_SECONDS);
    if (isHoliday(day)) {
      return State.HOLIDAY;
    }
    boolean steady =
        offsetAt(second - 2 * DAY_SECONDS) == offset
            && offsetAt(second + 2 * DAY_SECONDS) == offset;
    return isOpen(day, second, offset, steady) || isOpen(day - 1, second, offset, steady)
        ? State.OPEN
        : State.CLOSED;
  }

  /// The first moment after `moment` that is something else for the company; null if none is in the
  /// next eight years.
  public @Nullable Instant nextChange(Instant moment) {
    var present = at(moment);
    long first =
        Math.floorDiv(moment.getEpochSecond() + offsetAt(moment.getEpochSecond()), DAY_SECONDS);
    int furthest = holidays.isEmpty() ? 9 : FURTHEST_DAYS;
    for (long day = first - 1; day <= first + furthest; day++) {
      for (long second : boundaries(day)) {
        if (second > moment.getEpochSecond()) {
          var candidate = Instant.ofEpochSecond(second);
          if (at(candidate) != present) {
            return candidate;
          }
        }
      }
    }
    return null;
  }

  /// The seconds at which something may change by what is said of a day, first ones first. Those of
  /// one day may lie beyond the next midnight, which changes nothing before them but by a holiday.
  private TreeSet<Long> boundaries(long day) {
    var seconds = new TreeSet<Long>();
    seconds.add(exact(day, 0));
    addOf(day, day, seconds);
    addOf(day - 1, day, seconds);
    return seconds;
  }

  /// @param within only those that fall on this day count
  private void addOf(long day, long within, TreeSet<Long> seconds) {
    long begin = exact(within, 0);
    long end = exact(within + 1, 0);
    for (int minute : week[dayOfWeek(day)]) {
      long second = exact(day, minute);
      if (second >= begin && second < end) {
        seconds.add(second);
      }
    }
  }

  private boolean isOpen(long day, long second, int offset, boolean steady) {
    var minutes = week[dayOfWeek(day)];
    for (int place = 0; place < minutes.length; place += 2) {
      if (second >= secondOf(day, minutes[place], offset, steady)
          && second < secondOf(day, minutes[place + 1], offset, steady)) {
        return !isHoliday(day);
      }
    }
    return false;
  }

  private boolean isHoliday(long day) {
    return !holidays.isEmpty() && holidays.isOn(LocalDate.ofEpochDay(day));
  }

  private static long secondOf(long day, int minute, int offset, boolean steady) {
    return steady ? day * DAY_SECONDS + minute * 60L - offset : exact(day, minute);
  }

  private static long exact(long day, int minute) {
    long local = day * DAY_SECONDS + minute * 60L;
    var time = LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC);
    return local - PARIS.getOffset(time).getTotalSeconds();
  }

  private static int offsetAt(long second) {
    return PARIS.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
  }

  private static int dayOfWeek(long day) {
    return (int) Math.floorMod(day - MONDAY, 7L);
  }
}
