package com.ooma.office.porting.domain.calendar;

import static com.ooma.office.kernel.domain.BusinessCalendar.PARIS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortEstimateTest {

  @ParameterizedTest
  @CsvSource({
    // a Tuesday without holidays around it
    "2026-11-24, FRANCE, 3, 2026-11-27, 2026-12-01, 2026-12-15, 2026-12-09",
    // Christmas: nobody ports on the 25th, and in Alsace not on Monday the 26th either
    "2022-12-19, FRANCE, 5, 2022-12-26, 2022-12-26, 2023-01-09, 2023-01-03",
    "2022-12-19, ALSACE_MOSELLE, 5, 2022-12-27, 2022-12-27, 2023-01-09, 2023-01-04",
    // Good Friday 2027 is 26 March
    "2027-03-19, FRANCE, 3, 2027-03-24, 2027-03-26, 2027-04-09, 2027-04-05",
    "2027-03-19, ALSACE_MOSELLE, 3, 2027-03-24, 2027-03-30, 2027-04-09, 2027-04-07",
    // a carrier that needs longer than a week
    "2026-11-24, FRANCE, 8, 2026-12-04, 2026-12-04, 2026-12-15, 2026-12-12",
    // from July 2027 on the legal maximum is three days
    "2027-07-05, FRANCE, 3, 2027-07-08, 2027-07-12, 2027-07-26, 2027-07-16",
  })
  void earliest_usual_and_legal_days(
      LocalDate today,
      PortingArea area,
      int leadDays,
      LocalDate earliest,
      LocalDate usualFrom,
      LocalDate usualUntil,
      LocalDate legal) {
    assertEquals(
        new PortEstimate(earliest, usualFrom, usualUntil, legal),
        PortEstimate.of(today.atTime(10, 0).atZone(PARIS).toInstant(), area, leadDays));
  }

  @ParameterizedTest
  @CsvSource({
    "75004, +33199001234, FRANCE",
    "67000, +33199001234, ALSACE_MOSELLE",
    "57000, +33199001234, ALSACE_MOSELLE",
    "68100, +33199001234, ALSACE_MOSELLE",
    "75004, +33388001234, ALSACE_MOSELLE",
    "54000, +33383001234, FRANCE",
  })
  void lines_are_where_the_address_or_a_number_is(
      String postalCode, PhoneNumber number, PortingArea area) {
    assertEquals(area, PortingArea.of(postalCode, List.of(number)));
  }

  @ParameterizedTest
  @CsvSource({
    // worked cases of the law
    "2017-06-06, 2017-06-14",
    "2017-07-10, 2017-07-19",
    "2017-12-22, 2018-01-02",
    "2027-07-01, 2027-07-05",
  })
  void the_legal_maximum_counts_saturdays(LocalDate confirmed, LocalDate latest) {
    assertEquals(latest, PortingDelays.legalMaximum(confirmed));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T10:00:00Z, 2026-12-01T10:00:00Z",
    "2026-12-22T10:00:00Z, 2026-12-30T10:00:00Z", // Christmas
    "2027-03-25T09:00:00Z, 2027-04-02T08:00:00Z", // Easter Monday, and summer time begins
  })
  void a_carrier_is_silent_after_five_working_days(Instant asked, Instant silent) {
    assertEquals(silent, PortingDelays.silentFrom(asked));
  }
}
