package com.ooma.office.kernel.messaging.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.messaging.wire.VoidNumbers.Range;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VoidNumbersTest {

  private final Subject known = new Subject("ordering.events", UUID.randomUUID());
  private final Subject forgotten = new Subject("provisioning.events", UUID.randomUUID());
  private final Subject untouched = new Subject("ordering.events", forgotten.aggregateId());

  /// Of one aggregate 4 and 5 were told in vain, and later 8; of another all three that it had.
  private final VoidNumbers numbers =
      new VoidNumbers(
          Map.of(
              known, List.of(new Range(4, 5), new Range(8, 8)),
              forgotten, List.of(new Range(1, 3))));

  @Test
  void what_was_told_in_vain_is_void_for_its_topic_only() {
    assertFalse(numbers.has(known, 3));
    assertTrue(numbers.has(known, 4));
    assertTrue(numbers.has(known, 5));
    assertFalse(numbers.has(known, 6));
    assertTrue(numbers.has(known, 8));
    assertTrue(numbers.has(forgotten, 1));
    assertFalse(numbers.has(untouched, 1));
  }

  @Test
  void an_aggregate_numbers_on_behind_what_is_void() {
    assertEquals(3, numbers.told(known, 3));
    assertEquals(6, numbers.told(known, 4));
    assertEquals(7, numbers.told(known, 5));
    assertEquals(9, numbers.told(known, 6));
    assertEquals(10, numbers.told(known, 7));
  }

  @Test
  void one_that_is_made_anew_numbers_on_as_well() {
    assertEquals(4, numbers.told(forgotten, 1));
    assertEquals(5, numbers.told(forgotten, 2));
  }

  @Test
  void others_number_as_ever() {
    assertEquals(1, numbers.told(untouched, 1));
  }
}
