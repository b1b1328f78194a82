package com.ooma.office.provisioning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.NumberState.Available;
import com.ooma.office.provisioning.domain.NumberState.Cooling;
import com.ooma.office.provisioning.domain.NumberState.Held;
import com.ooma.office.provisioning.domain.NumberState.InUse;
import com.ooma.office.provisioning.domain.NumberState.Origin;
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

  static Stream<Arguments> states() {
    return Stream.of(
        Arguments.of(new Available(), true),
        Arguments.of(new Held(US, UUID.randomUUID(), LATER), true),
        Arguments.of(new Held(THEM, UUID.randomUUID(), LATER), false),
        Arguments.of(new Held(THEM, UUID.randomUUID(), NOW), true),
        Arguments.of(new InUse(US, DESK, Origin.POOL), false),
        Arguments.of(new InUse(THEM, DESK, Origin.PORTED), false),
        Arguments.of(new Cooling(LATER), false),
        Arguments.of(new Cooling(NOW), true));
  }

  @ParameterizedTest
  @MethodSource("states")
  void is_held_and_assigned_only_when_free(NumberState state, boolean free) {
    var number = new PoolNumber(NUMBER, state);
    var hold = NumberHold.of(UUID.randomUUID(), US, List.of(NUMBER), NOW);

    assertEquals(free, number.isFreeFor(US, NOW));
    if (free) {
      assertEquals(
          new Held(US, hold.holdId(), NOW.plusSeconds(900)), number.heldIn(hold, NOW).state());
      assertEquals(new InUse(US, DESK, Origin.POOL), number.assigned(US, DESK, NOW).state());
    } else {
      assertEquals(
          "numbers-taken", assertThrows(Refused.class, () -> number.heldIn(hold, NOW)).code());
      assertEquals(
          "numbers-taken",
          assertThrows(Refused.class, () -> number.assigned(US, DESK, NOW)).code());
    }
  }

  @Test
  void a_ported_number_is_ours_whatever_the_pool_had_planned_for_it() {
    for (var state :
        List.of(
            new Available(),
            new Held(THEM, UUID.randomUUID(), LATER),
            new Cooling(LATER),
            new InUse(US, DESK, Origin.POOL))) {
      assertEquals(
          new InUse(US, DESK, Origin.PORTED),
          new PoolNumber(NUMBER, state).portedIn(US, DESK).state());
    }
  }

  @Test
  void a_number_that_another_account_uses_is_never_taken_over() {
    var theirs = new PoolNumber(NUMBER, new InUse(THEM, DESK, Origin.POOL));

    assertThrows(IllegalStateException.class, () -> theirs.portedIn(US, DESK));
  }

  @Test
  void cools_down_for_six_months_of_the_calendar() {
    var endOfAugust = Instant.parse("2026-08-31T22:30:00Z"); // already 1 September in Paris
    var cooling = PoolNumber.fresh(NUMBER).cooling(endOfAugust);

    assertEquals(new Cooling(Instant.parse("2027-02-28T23:30:00Z")), cooling.state());
    assertTrue(cooling.isFreeFor(THEM, Instant.parse("2027-02-28T23:30:00Z")));
  }
}
