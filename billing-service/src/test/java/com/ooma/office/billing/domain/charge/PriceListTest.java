package com.ooma.office.billing.domain.charge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PriceListTest {

  /// What ordering sells at is held against the same list.
  @ParameterizedTest
  @CsvFileSource(resources = "/com/ooma/office/testing/list-prices.csv", numLinesToSkip = 1)
  void bills_at_the_list_price(Product product, LocalDate from, LocalDate last, String monthly) {
    assertEquals(Money.of(monthly), PriceList.monthlyTtc(product, from));
    assertEquals(Money.of(monthly), PriceList.monthlyTtc(product, last));
  }

  @Test
  void has_no_price_for_days_before_the_first() {
    assertThrows(
        IllegalArgumentException.class,
        () -> PriceList.monthlyTtc(Product.SEAT, LocalDate.of(2017, 6, 5)));
  }
}
