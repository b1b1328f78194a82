package com.ooma.office.provisioning.domain.reception;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.telephony.Repetition;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/// The days on which a company is closed whatever its week says.
///
/// @param french whether the French public holidays are among them
/// @param own further ones
public record Holidays(boolean french, List<Day> own) {

  public static final int MOST_DAYS = 100;

  /// A day, or one that comes back each year. The 29th of February comes back in leap years only.
  public record Day(String name, LocalDate date, boolean everyYear) {

    private boolean isOn(LocalDate day) {
      return everyYear ? MonthDay.from(date).equals(MonthDay.from(day)) : date.equals(day);
    }
  }

  public static final Holidays NONE = new Holidays(false, List.of());

  public Holidays {
    own = List.copyOf(own);
    if (own.size() > MOST_DAYS) {
      throw Refused.invalid("holidays-size", "At most " + MOST_DAYS + " days of one's own.")
          .at("/own")
          .about(MOST_DAYS);
    }
    var dates = own.stream().map(Day::date).toList();
    Repetition.in(dates)
        .ifPresent(place -> {
          throw Refused.invalid("holiday-twice", dates.get(place) + " is there twice.")
              .at("/own/" + place + "/date")
              .about(dates.get(place));
        });
  }

  public boolean isOn(LocalDate day) {
    if (french && BusinessCalendar.isHoliday(day)) {
      return true;
    }
    for (var holiday : own) {
      if (holiday.isOn(day)) {
        return true;
      }
    }
    return false;
  }

  boolean isEmpty() {
    return !french && own.isEmpty();
  }
}
