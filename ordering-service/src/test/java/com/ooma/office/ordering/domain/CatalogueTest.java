package com.ooma.office.ordering.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({
    "1, false, 50.00, 41.67, 8.33",
    "3, false, 150.00, 125.00, 25.00",
    "3, true, 160.00, 133.33, 26.67",
    "50, false, 2500.00, 2083.33, 416.67",
    "200, false, 10000.00, 8333.33, 1666.67",
  })
  void derives_tax_from_the_total(int seats, boolean plan, String ttc, String ht, String vat) {
    var monthly = Catalogue.monthly(TODAY, new Choice(seats, plan));

    assertEquals(Money.of(ttc), monthly.ttc());
    assertEquals(Money.of(ht), monthly.ht());
    assertEquals(Money.of(vat), monthly.vat());
  }

  @Test
  void every_number_of_seats_costs_exactly_fifty_euros_each() {
    for (int seats = 1; seats <= 200; seats++) {
      assertEquals(
          5_000L * seats, Catalogue.monthly(TODAY, new Choice(seats, false)).ttc().cents());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 201})
  void other_numbers_of_seats_are_refused(int seats) {
    assertThrows(Refused.class, () -> new Choice(seats, false));
  }

  @Test
  void nothing_was_sold_before_the_launch() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Catalogue.priceOn(LocalDate.of(2017, 6, 5), Catalogue.Product.SEAT));
  }
}
