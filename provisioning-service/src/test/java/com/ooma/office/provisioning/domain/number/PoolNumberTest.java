package com.ooma.office.provisioning.domain.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.number.NumberState.Available;
import com.ooma.office.provisioning.domain.number.NumberState.Cooling;
import com.ooma.office.provisioning.domain.number.NumberState.Held;
import com.ooma.office.provisioning.domain.number.NumberState.InUse;
import com.ooma.office.provisioning.domain.number.NumberState.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PoolNumberTest {

  private static final PhoneNumber NUMBER = new PhoneNumber("+33199000012");
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(1);
  private static final UUID US = UUID.randomUUID();
  private static final UUID THEM = UUID.randomUUID();
  private static final Destination DESK = new Destination.User(UUID.randomUUID());

  private static final Grace GRACE = new Grace(Duration.ofHours(2));

  static Stream<Arguments> states() {
    return Stream.of(
        Arguments.of(new Available(), true),
        Arguments.of(new Held(US, UUID.randomUUID(), LATER), true),
        Arguments.of(new Held(US, null, LATER), true),
        Arguments.of(new Held(THEM, UUID.randomUUID(), LATER), false),
        Arguments.of(new Held(THEM, null, LATER), false),
        Arguments.of(new Held(THEM, UUID.randomUUID(), NOW), true),
        Arguments.of(new InUse(US, DESK, Origin.POOL, NOW), false),
        Arguments.of(new InUse(THEM, DESK, Origin.PORTED, null), false),
        Arguments.of(new Cooling(LATER, THEM), false),
        Arguments.of(new Cooling(LATER, null), false),
        Arguments.of(new Cooling(LATER, US), true),
        Arguments.of(new Cooling(NOW, THEM), true));
  }

  @ParameterizedTest
  @MethodSource("states")
  void is_held_and_assigned_only_when_free(NumberState state, boolean free) {
    var number = new PoolNumber(NUMBER, state);
    var hold = NumberHold.of(UUID.randomUUID(), US, List.of(NUMBER), NOW);

    assertEquals(free, number.isFreeFor(US, NOW));
    if (free) {
      assertEquals(
          new Held(US, hold.holdId(), NOW.plus(Duration.ofMinutes(135))),
          number.heldIn(hold, GRACE, NOW).state());
      assertEquals(new InUse(US, DESK, Origin.POOL, NOW), number.assigned(US, DESK, NOW).state());
    } else {
      assertEquals(
          "numbers-taken",
          assertThrows(Refused.class, () -> number.heldIn(hold, GRACE, NOW)).code());
      assertEquals(
          "numbers-taken",
          assertThrows(Refused.class, () -> number.assigned(US, DESK, NOW)).code());
    }
  }

  @Test
  void a_ported_number_is_ours_whatever_the_pool_had_planned_for_it() {
    for (var state :
        List.of(
            new Available(), new Held(THEM, UUID.randomUUID(), LATER), new Cooling(LATER, THEM))) {
      assertEquals(
          new InUse(US, DESK, Origin.PORTED, NOW),
          new PoolNumber(NUMBER, state).portedIn(US, DESK, NOW).state());
    }
  }

  @Test
  void a_number_in_use_is_never_taken_over() {
    for (var owner : List.of(US, THEM)) {
      var inUse = new PoolNumber(NUMBER, new InUse(owner, DESK, Origin.POOL, NOW));

      assertThrows(IllegalStateException.class, () -> inUse.portedIn(US, DESK, NOW));
    }
  }

  @Test
  void cools_down_for_six_months_of_the_calendar_unless_its_former_owner_wants_it() {
    var endOfAugust = Instant.parse("2026-08-31T22:30:00Z"); // already 1 September in Paris
    var cooling = used(null).givenBack(GRACE, endOfAugust);

    assertEquals(new Cooling(Instant.parse("2027-02-28T23:30:00Z"), US), cooling.state());
    assertFalse(cooling.isFreeFor(THEM, Instant.parse("2027-02-28T23:29:59Z")));
    assertTrue(cooling.isFreeFor(THEM, Instant.parse("2027-02-28T23:30:00Z")));
    assertTrue(cooling.isFreeFor(US, endOfAugust));
  }

  /// A day is one of Paris: 22:59:59Z is its last second in winter.
  @Test
  void what_is_given_back_on_its_first_day_is_kept_until_that_is_over_and_then_free() {
    var lastSecond = Instant.parse("2026-11-23T22:59:59Z");
    var kept = used(Instant.parse("2026-11-22T23:00:00Z")).givenBack(GRACE, lastSecond);

    var end = Instant.parse("2026-11-24T01:00:00Z");
    assertEquals(new Held(US, null, end), kept.state());
    assertTrue(kept.wasGivenBackUnused());
    assertFalse(kept.isFreeFor(THEM, end.minusSeconds(1)));
    assertTrue(kept.isFreeFor(THEM, end));
    assertInstanceOf(
        Cooling.class,
        used(Instant.parse("2026-11-22T22:59:59Z")).givenBack(GRACE, lastSecond).state());
  }

  @Test
  void a_ported_number_always_cools_down() {
    var ported = PoolNumber.fresh(NUMBER).portedIn(US, DESK, NOW);

    assertInstanceOf(Cooling.class, ported.givenBack(GRACE, NOW).state());
  }

  @Test
  void numbers_are_kept_at_least_as_long_as_a_voucher_may_last() {
    assertThrows(IllegalArgumentException.class, () -> new Grace(Duration.ofMinutes(14)));
  }

  private static PoolNumber used(Instant since) {
    return new PoolNumber(NUMBER, new InUse(US, DESK, Origin.POOL, since));
  }
}
