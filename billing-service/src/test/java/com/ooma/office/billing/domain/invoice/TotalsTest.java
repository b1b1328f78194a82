package com.ooma.office.billing.domain.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Money;
import org.junit.jupiter.api.Test;

class TotalsTest {

  @Test
  void vat_is_the_rate_of_ht_for_every_sum_and_a_cent_at_most_is_between() {
    for (long cents = 1; cents <= 1_200_000; cents++) {
      var totals = Totals.ofTtc(new Money(cents));
      assertEquals(totals.ht().share(20, 100), totals.vat());
      assertEquals(cents, totals.ht().plus(totals.vat()).plus(totals.rounding()).cents());
      assertEquals(cents % 6 == 3, !totals.rounding().equals(Money.ZERO), totals::toString);
      assertTrue(Math.abs(totals.rounding().cents()) <= 1, totals::toString);
    }
  }

  @Test
  void parts_make_the_whole_or_are_none() {
    var sum = Money.of("18.33");
    var vat = Money.of("3.06");
    var ht = Money.of("15.28");

    assertEquals(new Totals(sum, ht, vat, Money.of("-0.01")), Totals.ofTtc(sum));
    assertThrows(IllegalArgumentException.class, () -> new Totals(sum, ht, vat, Money.ZERO));
  }

  @Test
  void a_part_and_the_rest_are_both_exact_and_near_what_they_would_be_alone() {
    for (long cents = 2; cents <= 400; cents++) {
      var whole = Totals.ofTtc(new Money(cents));
      for (long less = 1; less < cents; less++) {
        var part = whole.part(new Money(less));
        var rest = whole.minus(part);
        assertEquals(part.ht().share(20, 100), part.vat());
        assertEquals(rest.ht().share(20, 100), rest.vat(), part + " of " + whole);
        assertTrue(Math.abs(part.rounding().cents()) <= 3, part::toString);
      }
    }
  }
}
