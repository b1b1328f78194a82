package com.ooma.office.ordering.domain.promise;

import static com.ooma.office.kernel.domain.BusinessCalendar.PARIS;
import static com.ooma.office.kernel.domain.BusinessCalendar.isBusinessDay;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryPromiseTest {

  @ParameterizedTest
  @CsvSource({
    "2017-06-06, 2017-06-07, 2017-06-09",
    "2017-06-09, 2017-06-12, 2017-06-14",
    "2017-06-10, 2017-06-12, 2017-06-14",
    "2017-07-12, 2017-07-13, 2017-07-18",
    "2017-07-13, 2017-07-17, 2017-07-19",
    "2017-08-11, 2017-08-14, 2017-08-17",
    "2017-05-24, 2017-05-26, 2017-05-30",
    "2017-12-22, 2017-12-26, 2017-12-28",
  })
  void ships_on_the_next_business_day_and_arrives_two_later(
      LocalDate ordered, LocalDate ships, LocalDate arrives) {
    var noon = ordered.atTime(12, 0).atZone(PARIS).toInstant();

    var promise = DeliveryPromise.forOrderAt(noon, LocalTime.MAX);

    assertEquals(new DeliveryPromise(ships, arrives, arrives), promise);
  }

  @Test
  void an_order_late_in_the_evening_utc_is_of_tomorrow_in_paris() {
    var promise = DeliveryPromise.forOrderAt(Instant.parse("2017-06-06T23:30:00Z"), LocalTime.MAX);

    assertEquals(LocalDate.of(2017, 6, 8), promise.shipsOn());
  }

  @Test
  void an_order_at_the_cut_off_counts_as_placed_tomorrow() {
    var cutOff = LocalTime.of(16, 0);
    var tuesday = LocalDate.of(2017, 6, 6);

    var before =
        DeliveryPromise.forOrderAt(tuesday.atTime(15, 59).atZone(PARIS).toInstant(), cutOff);
    var at = DeliveryPromise.forOrderAt(tuesday.atTime(16, 0).atZone(PARIS).toInstant(), cutOff);

    assertEquals(LocalDate.of(2017, 6, 7), before.shipsOn());
    assertEquals(LocalDate.of(2017, 6, 8), at.shipsOn());
  }

  @Test
  void no_promise_of_seven_years_falls_on_a_weekend_or_holiday() {
    for (var day = LocalDate.of(2024, 1, 1); day.getYear() < 2031; day = day.plusDays(1)) {
      var promise =
          DeliveryPromise.forOrderAt(day.atTime(10, 0).atZone(PARIS).toInstant(), LocalTime.MAX);

      assertTrue(isBusinessDay(promise.shipsOn()), "ships " + promise);
      assertTrue(isBusinessDay(promise.arrivesOn()), "arrives " + promise);
      var skipped = day.plusDays(1).datesUntil(promise.shipsOn());
      assertFalse(
          skipped.anyMatch(earlier -> isBusinessDay(earlier)), "could ship before " + promise);
    }
  }
}
