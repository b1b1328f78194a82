package com.ooma.office.support.domain.notice.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTest {

  @Test
  void moments_are_told_by_the_clock_in_paris() {
    assertEquals(
        "mardi 1er décembre 2026 à 0\u00a0h\u00a005",
        French.moment(Instant.parse("2026-11-30T23:05:00Z")));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, lundi 23 novembre 2026",
    "2026-12-01, mardi 1er décembre 2026",
    "2027-02-11, jeudi 11 février 2027",
    "2027-08-21, samedi 21 août 2027",
  })
  void writes_dates(LocalDate day, String written) {
    assertEquals(written, French.date(day));
  }

  @ParameterizedTest
  @CsvSource({
    "15000, '150,00\u00a0€'",
    "833, '8,33\u00a0€'",
    "0, '0,00\u00a0€'",
    "1000000, '10\u202f000,00\u00a0€'",
    "-5001, '-50,01\u00a0€'",
  })
  void writes_amounts(long cents, String written) {
    assertEquals(written, French.amount(new Money(cents)));
  }

  @ParameterizedTest
  @CsvSource({"0, 0 poste", "1, 1 poste", "2, 2 postes", "200, 200 postes"})
  void counts(int count, String written) {
    assertEquals(written.replace(' ', '\u00a0'), French.count(count, "poste", "postes"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 01 99 00 12 30",
    "2, 01 99 00 12 30 et 01 99 00 12 31",
    "3, '01 99 00 12 30, 01 99 00 12 31 et 01 99 00 12 32'",
  })
  void lists_numbers(int count, String written) {
    var numbers =
        Stream.of("+33199001230", "+33199001231", "+33199001232")
            .limit(count)
            .map(PhoneNumber::new)
            .toList();

    assertEquals(written, French.numbers(numbers).replace('\u00a0', ' '));
    assertEquals("", French.numbers(List.of()));
  }
}
