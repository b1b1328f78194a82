package com.ooma.office.support.domain.hours;

import com.ooma.office.kernel.domain.BusinessCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// When a person answers the telephone: Monday to Friday, 9:00 to 18:00 in Paris, not on French
/// public holidays. At 9:00 sharp the line is open, at 18:00 sharp it is not.
public final class OpeningHours {

  /// Free of charge from French lines; as it is printed.
  public static final String PHONE = "0 800 91 08 67";

  public static final LocalTime OPENS = LocalTime.of(9, 0);
  public static final LocalTime CLOSES = LocalTime.of(18, 0);

  private OpeningHours() {}

  public static State at(ZonedDateTime moment) {
    var paris = moment.withZoneSameInstant(BusinessCalendar.PARIS);
    var day = paris.toLocalDate();
    var openNow =
        BusinessCalendar.isBusinessDay(day)
            && !paris.toLocalTime().isBefore(OPENS)
            && paris.toLocalTime().isBefore(CLOSES);
    return new State(openNow, nextOpening(paris), openNow ? on(day, CLOSES) : null);
  }

  private static ZonedDateTime nextOpening(ZonedDateTime paris) {
    var today = paris.toLocalDate();
    var opensToday = BusinessCalendar.isBusinessDay(today) && paris.toLocalTime().isBefore(OPENS);
    return on(opensToday ? today : BusinessCalendar.businessDaysAfter(today, 1), OPENS);
  }

  private static ZonedDateTime on(LocalDate day, LocalTime time) {
    return ZonedDateTime.of(day, time, BusinessCalendar.PARIS);
  }

  /// @param nextOpening the first opening after the moment asked about, also while it is open
  /// @param nextClosing absent while it is closed
  public record State(
      boolean openNow, ZonedDateTime nextOpening, @Nullable ZonedDateTime nextClosing) {}
}
