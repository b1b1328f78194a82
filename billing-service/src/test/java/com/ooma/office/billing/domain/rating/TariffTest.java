package com.ooma.office.billing.domain.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TariffTest {

  @Test
  void a_call_costs_its_connection_and_the_steps_it_began() {
    var tariff = new Tariff("Mobiles du Royaume-Uni", 150_000, 240_000, 30, 6, 0);

    assertEquals(30, tariff.charged(1));
    assertEquals(30, tariff.charged(30));
    assertEquals(36, tariff.charged(31));
    assertEquals(Money.of("0.27"), tariff.price(1)); // 0.15 and half a minute
    assertEquals(Money.of("0.29"), tariff.price(31)); // 0.15 and 0.144
    assertEquals(Money.ZERO, tariff.price(0));
  }

  @Test
  void the_least_is_paid_for_the_shortest_call_and_half_a_cent_counts_up() {
    assertEquals(Money.of("0.10"), new Tariff("x", 0, 10_000, 1, 1, 100_000).price(3));
    assertEquals(Money.of("0.01"), new Tariff("x", 0, 5_000, 60, 60, 0).price(60));
    assertEquals(Money.of("0.00"), new Tariff("x", 0, 4_999, 60, 60, 0).price(60));
    assertEquals(Money.ZERO, Tariff.FREE.price(86_400));
  }

  @Test
  void nothing_is_paid_to_the_caller() {
    assertThrows(IllegalArgumentException.class, () -> new Tariff("x", -1, 0, 1, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Tariff("x", 0, 0, 1, 0, 0));
  }

  /// By the decimals in which a price is written.
  @Property
  void the_price_is_exact(
      @ForAll @LongRange(min = 0, max = 20_000_000) long connect,
      @ForAll @LongRange(min = 0, max = 50_000_000) long minute,
      @ForAll @LongRange(min = 0, max = 20_000_000) long minimum,
      @ForAll @IntRange(min = 1, max = 90) int step,
      @ForAll @LongRange(min = 1, max = 172_800) long seconds) {
    var tariff = new Tariff("x", connect, minute, step, step, minimum);

    var talk =
        BigDecimal.valueOf(minute)
            .multiply(BigDecimal.valueOf(tariff.charged(seconds)))
            .divide(BigDecimal.valueOf(60), 4, RoundingMode.HALF_UP);
    var micros = talk.add(BigDecimal.valueOf(connect)).max(BigDecimal.valueOf(minimum));
    assertEquals(
        micros.movePointLeft(4).setScale(0, RoundingMode.HALF_UP).longValueExact(),
        tariff.cents(seconds));
  }

  @Property
  void a_longer_call_never_costs_less_and_each_is_within_half_a_cent_of_its_steps(
      @ForAll @LongRange(min = 0, max = 2_000_000) long connect,
      @ForAll @LongRange(min = 0, max = 5_000_000) long minute,
      @ForAll @IntRange(min = 1, max = 90) int first,
      @ForAll @IntRange(min = 1, max = 90) int next,
      @ForAll @LongRange(min = 1, max = 20_000) long seconds) {
    var tariff = new Tariff("x", connect, minute, first, next, 0);

    assertTrue(tariff.price(seconds).compareTo(tariff.price(seconds + 1)) <= 0);
    long charged = tariff.charged(seconds);
    assertTrue(charged >= seconds && charged < seconds + Math.max(first, next));
    var sixtieths = BigDecimal.valueOf(connect * 60 + minute * charged);
    var off =
        BigDecimal.valueOf(tariff.price(seconds).cents())
            .movePointRight(4)
            .multiply(BigDecimal.valueOf(60))
            .subtract(sixtieths)
            .abs();
    assertTrue(off.compareTo(BigDecimal.valueOf(5_000 * 60)) <= 0, off::toString);
  }
}
