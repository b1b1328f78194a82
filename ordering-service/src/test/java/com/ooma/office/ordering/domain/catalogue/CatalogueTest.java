package com.ooma.office.ordering.domain.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({
    "1, false, 0, 50.00, 41.67, 8.33",
    "3, false, 0, 150.00, 125.00, 25.00",
    "3, true, 0, 160.00, 133.33, 26.67",
    "3, true, 2, 180.00, 150.00, 30.00",
    "50, false, 0, 2500.00, 2083.33, 416.67",
    "200, false, 0, 10000.00, 8333.33, 1666.67",
  })
  void derives_tax_from_the_total(
      int seats, boolean plan, int numbers, String ttc, String ht, String vat) {
    var monthly = PriceLine.total(lines(new Choice(seats, plan, numbers), Options.NONE));

    assertEquals(Money.of(ttc), monthly.ttc());
    assertEquals(Money.of(ht), monthly.ht());
    assertEquals(Money.of(vat), monthly.vat());
  }

  /// Billing's prices are held against the same list.
  @ParameterizedTest
  @CsvFileSource(resources = "/com/ooma/office/testing/list-prices.csv", numLinesToSkip = 1)
  void sells_at_the_list_price(Product product, LocalDate from, LocalDate last, String monthly) {
    var price = new Catalogue.Price(product, from, Money.of(monthly));

    assertEquals(price, Catalogue.priceOn(from, product));
    assertEquals(price, Catalogue.priceOn(last, product));
  }

  @Property
  void every_choice_costs_exactly_its_prices_and_its_lines_sum_up(
      @ForAll @IntRange(min = 1, max = 200) int seats,
      @ForAll boolean plan,
      @ForAll @IntRange(max = 1000) int numbers) {
    var lines = lines(new Choice(seats, plan, numbers), Options.NONE);

    var monthly = PriceLine.total(lines);

    assertEquals(5_000L * seats + (plan ? 1_000 : 0) + 1_000L * numbers, monthly.ttc().cents());
    assertEquals(Math.round(monthly.ttc().cents() / 1.2), monthly.ht().cents());
    assertEquals(monthly.ht(), sum(lines.stream().map(line -> line.monthly().ht()).toList()));
    assertEquals(monthly.vat(), sum(lines.stream().map(line -> line.monthly().vat()).toList()));
    for (var line : lines) {
      assertEquals(line.unitTtc().times(line.quantity()), line.monthly().ttc());
      double exact = line.monthly().ttc().cents() / 1.2;
      assertTrue(Math.abs(line.monthly().ht().cents() - exact) <= 1, line.toString());
    }
  }

  @Property
  void every_line_of_odd_prices_sums_up_too(
      @ForAll @IntRange(min = 1, max = 9_999) int first,
      @ForAll @IntRange(min = 1, max = 9_999) int second,
      @ForAll @IntRange(min = 1, max = 200) int quantity) {
    var lines =
        PriceLine.of(
            List.of(
                new PriceLine.Item(price(Product.SEAT, first), quantity),
                new PriceLine.Item(price(Product.ADDITIONAL_NUMBER, second), quantity)));

    var total = PriceLine.total(lines);

    assertEquals(total.ht(), sum(lines.stream().map(line -> line.monthly().ht()).toList()));
    assertEquals(total.vat(), sum(lines.stream().map(line -> line.monthly().vat()).toList()));
  }

  @Test
  void the_plan_is_not_paid_twice_but_numbers_add_up() {
    var present = new Options(true, 3);

    var lines = lines(new Choice(1, true, 2), present);

    assertEquals(
        List.of(Product.SEAT, Product.ADDITIONAL_NUMBER),
        lines.stream().map(PriceLine::product).toList());
    assertEquals(2, lines.getLast().quantity());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 201})
  void other_numbers_of_seats_are_refused(int seats) {
    assertThrows(Refused.class, () -> new Choice(seats, false, 0));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1001})
  void other_numbers_of_additional_numbers_are_refused(int numbers) {
    assertThrows(Refused.class, () -> new Choice(1, false, numbers));
  }

  @Test
  void nothing_was_sold_before_the_launch() {
    var refused = assertThrows(Refused.class, () -> Catalogue.on(LocalDate.of(2017, 6, 5)));

    assertEquals("not-sold-yet", refused.code());
    assertEquals(
        LocalDate.of(2017, 6, 6), Catalogue.on(LocalDate.of(2017, 6, 6)).getFirst().validFrom());
  }

  private static Catalogue.Price price(Product product, int cents) {
    return new Catalogue.Price(product, TODAY, new Money(cents));
  }

  private static List<PriceLine> lines(Choice choice, Options present) {
    return Catalogue.lines(TODAY, choice, present);
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }
}
