package com.ooma.office.provisioning.domain.reception;

import com.ooma.office.kernel.domain.Refused;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/// A stretch of each week, in Paris, in whole minutes.
///
/// @param closes on the next day if it is not after `opens`; a whole day if it is the same
public record OpenInterval(DayOfWeek day, LocalTime opens, LocalTime closes) {

  static final int DAY = 24 * 60;
  static final int WEEK = 7 * DAY;

  public OpenInterval {
    requireMinutes(opens, "/opens");
    requireMinutes(closes, "/closes");
  }

  private static void requireMinutes(LocalTime time, String pointer) {
    if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
      throw Refused.invalid("schedule-minutes", "Hours are given in whole minutes.").at(pointer);
    }
  }

  /// Of its day.
  int opensMinute() {
    return minuteOf(opens);
  }

  /// Of its day, beyond its end if it goes past midnight.
  int closesMinute() {
    return closes.isAfter(opens) ? minuteOf(closes) : minuteOf(closes) + DAY;
  }

  int startInWeek() {
    return (day.getValue() - 1) * DAY + opensMinute();
  }

  int endInWeek() {
    return (day.getValue() - 1) * DAY + closesMinute();
  }

  private static int minuteOf(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }
}
