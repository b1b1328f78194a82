package com.ooma.office.support.domain.notice.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {

  @Test
  void moments_are_told_by_the_clock_in_paris() {
    assertEquals(
        "Tuesday 1 December 2026 at 00:05", English.moment(Instant.parse("2026-11-30T23:05:00Z")));
  }

  @ParameterizedTest
  @CsvSource({
    "15000, €150.00",
    "833, €8.33",
    "0, €0.00",
    "1000000, '€10,000.00'",
    "-5001, -€50.01"
  })
  void writes_amounts(long cents, String written) {
    assertEquals(written, English.amount(new Money(cents)));
  }

  @ParameterizedTest
  @CsvSource({"0, 0 users", "1, 1 user", "2, 2 users"})
  void counts(int count, String written) {
    assertEquals(written.replace(' ', '\u00a0'), English.count(count, "user", "users"));
  }

  @Test
  void lists_numbers() {
    var numbers = List.of(new PhoneNumber("+33199001230"), new PhoneNumber("+33199001231"));

    assertEquals(
        "01 99 00 12 30 and 01 99 00 12 31", English.numbers(numbers).replace('\u00a0', ' '));
  }
}
