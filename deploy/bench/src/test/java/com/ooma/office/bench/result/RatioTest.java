package com.ooma.office.bench.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatioTest {

  @Test
  void divides_each_by_the_one_measured_next_to_it() {
    var ratio = Ratio.of(List.of(10.0, 30.0, 8.0), List.of(20.0, 40.0, 8.0));

    assertEquals(List.of(0.5, 0.75, 1.0), ratio.pairs());
    assertEquals(0.75, ratio.median());
    assertEquals(0.5, ratio.min());
    assertEquals(1.0, ratio.max());
  }

  @Test
  void takes_the_middle_of_an_even_number_of_pairs() {
    assertEquals(2.5, new Ratio(List.of(4.0, 1.0, 3.0, 2.0)).median());
  }

  @Test
  void an_outlier_alone_is_not_noise() {
    assertFalse(new Ratio(List.of(1.0, 1.0, 1.02, 1.0, 0.98, 1.0, 9.0)).noisy());
  }

  @Test
  void is_noisy_when_the_middle_half_spreads_over_15_percent() {
    // the quartiles of five values are the second and the fourth
    assertFalse(new Ratio(List.of(0.5, 0.93, 1.0, 1.07, 2.0)).noisy());
    assertTrue(new Ratio(List.of(0.5, 0.92, 1.0, 1.08, 2.0)).noisy());
  }

  @Test
  void refuses_a_numerator_without_its_denominator() {
    assertThrows(IllegalArgumentException.class, () -> Ratio.of(List.of(1.0, 2.0), List.of(1.0)));
    assertThrows(IllegalArgumentException.class, () -> new Ratio(List.of()));
  }
}
