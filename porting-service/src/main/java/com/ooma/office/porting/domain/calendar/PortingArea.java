package com.ooma.office.porting.domain.calendar;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;

/// Where the lines of a port are, as far as that decides the days on which they can be ported.
public enum PortingArea {
  FRANCE(BusinessCalendar::isBusinessDay),

  /// Nobody works there on Good Friday and on 26 December.
  ALSACE_MOSELLE(day ->
      BusinessCalendar.isBusinessDay(day) && !BusinessCalendar.isHolidayInAlsaceMoselle(day));

  private static final int DEPARTMENT = 2;
  private static final Set<String> DEPARTMENTS = Set.of("57", "67", "68");

  /// The blocks of numbers of Moselle, Bas-Rhin and Haut-Rhin.
  private static final Set<String> BLOCKS =
      Set.of("0367", "0368", "0369", "0387", "0388", "0389", "0390");

  private static final int BLOCK = 4;

  private final Predicate<LocalDate> portingDay;

  PortingArea(Predicate<LocalDate> portingDay) {
    this.portingDay = portingDay;
  }

  /// A port is in Alsace or Moselle if its address or one of its numbers is.
  public static PortingArea of(String postalCode, Collection<PhoneNumber> numbers) {
    boolean isThere =
        DEPARTMENTS.contains(postalCode.substring(0, DEPARTMENT))
            || numbers.stream()
                .map(number -> number.nationalDigits().substring(0, BLOCK))
                .anyMatch(BLOCKS::contains);
    return isThere ? ALSACE_MOSELLE : FRANCE;
  }

  /// Whether carriers port there on `day`.
  public boolean isPortingDay(LocalDate day) {
    return portingDay.test(day);
  }

  /// The `count`-th porting day strictly after `day`.
  LocalDate portingDaysAfter(LocalDate day, int count) {
    return BusinessCalendar.after(day, count, portingDay);
  }

  /// `day`, or the first porting day after it.
  LocalDate portingDayFrom(LocalDate day) {
    return isPortingDay(day) ? day : portingDaysAfter(day, 1);
  }
}
