package com.ooma.office.kernel.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

  @Test
  void fractions_of_a_cent_are_refused() {
    assertThrows(NumberFormatException.class, () -> Money.of("1.005"));
    assertThrows(ArithmeticException.class, () -> Money.of(new BigDecimal("1.005")));
  }

  @Test
  void more_than_fits_is_refused_rather_than_wrapped() {
    assertThrows(ArithmeticException.class, () -> new Money(Long.MAX_VALUE).plus(new Money(1)));
  }

  @ParameterizedTest
  @CsvSource({"5.00, 1, 3, 1.67", "10.00, 1, 4, 2.50", "0.05, 1, 2, 0.03", "-0.05, 1, 2, -0.03"})
  void a_share_is_rounded_half_up(String whole, long numerator, long denominator, String share) {
    assertEquals(Money.of(share), Money.of(whole).share(numerator, denominator));
  }

  @ParameterizedTest
  @CsvSource({
    "50.00, 41.67, 8.33",
    "150.00, 125.00, 25.00",
    "2500.00, 2083.33, 416.67",
    "10000.00, 8333.33, 1666.67",
    "18.33, 15.28, 3.05",
    "0.01, 0.01, 0.00",
  })
  void tax_is_derived_from_the_total(String ttc, String ht, String vat) {
    assertEquals(
        new TaxedAmount(Money.of(ttc), Money.of(ht), Money.of(vat)),
        TaxedAmount.ofTtc(Money.of(ttc)));
  }

  @Test
  void parts_that_do_not_make_the_whole_are_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new TaxedAmount(Money.of("50.00"), Money.of("41.67"), Money.of("8.34")));
  }

  @Property
  void tax_is_within_half_a_cent_of_a_fifth(
      @ForAll @LongRange(min = 0, max = 10_000_000) long cents) {
    var amount = TaxedAmount.ofTtc(new Money(cents));

    assertEquals(cents, amount.ht().cents() + amount.vat().cents());
    assertTrue(Math.abs(amount.vat().cents() - amount.ht().cents() * 0.2) <= 0.6001);
  }

  @Property
  void every_number_of_seats_costs_exactly_fifty_euros_each(
      @ForAll @IntRange(min = 1, max = 200) int seats) {
    assertEquals(5_000L * seats, TaxedAmount.ofTtc(Money.of("50.00").times(seats)).ttc().cents());
  }
}
