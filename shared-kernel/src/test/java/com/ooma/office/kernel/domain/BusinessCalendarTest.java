package com.ooma.office.kernel.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {

  @ParameterizedTest
  @CsvSource({
    "2017-06-06, true, true",
    "2017-06-10, false, true",
    "2017-06-11, false, false",
    "2017-07-14, false, false",
    "2017-04-17, false, false",
    "2026-05-14, false, false",
    "2026-05-25, false, false",
    "2027-03-29, false, false",
    "2026-12-26, false, true",
    "2026-12-25, false, false",
  })
  void knows_weekends_and_holidays(LocalDate day, boolean ouvre, boolean ouvrable) {
    assertEquals(ouvre, BusinessCalendar.isBusinessDay(day));
    assertEquals(ouvrable, BusinessCalendar.isOuvrable(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2017-06-06, 7, 2017-06-15",
    "2017-07-10, 7, 2017-07-20",
    "2017-12-22, 7, 2018-01-04"
  })
  void counts_jours_ouvres(LocalDate from, int count, LocalDate reached) {
    assertEquals(reached, BusinessCalendar.businessDaysAfter(from, count));
  }

  @ParameterizedTest
  @CsvSource({
    "2017-06-06, 7, 2017-06-14",
    "2017-07-10, 7, 2017-07-19",
    "2017-12-22, 7, 2018-01-02"
  })
  void counts_jours_ouvrables(LocalDate from, int count, LocalDate reached) {
    assertEquals(reached, BusinessCalendar.ouvrablesAfter(from, count));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-26, true", // Good Friday
    "2026-12-26, true",
    "2026-12-25, true",
    "2026-12-24, false",
    "2027-03-25, false",
  })
  void alsace_and_moselle_have_two_more(LocalDate day, boolean holiday) {
    assertEquals(holiday, BusinessCalendar.isHolidayInAlsaceMoselle(day));
  }

  @Test
  void a_year_has_eleven_holidays() {
    var holidays =
        LocalDate.of(2026, 1, 1)
            .datesUntil(LocalDate.of(2027, 1, 1))
            .filter(BusinessCalendar::isHoliday);

    assertEquals(11, holidays.count());
  }
}
