package com.ooma.office.provisioning.application.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.World;
import com.ooma.office.provisioning.application.number.port.Numbers;
import com.ooma.office.provisioning.domain.number.Area;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.number.NumberHold;
import com.ooma.office.provisioning.domain.number.NumberState;
import com.ooma.office.provisioning.domain.number.PoolNumber;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every implementation of [Numbers] does, told by a pool with one number in each state.
public abstract class NumbersContract {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final UUID US = UUID.randomUUID();
  private static final UUID THEM = UUID.randomUUID();
  private static final Area PARIS = new Area("01");

  private static final PhoneNumber FREE = new PhoneNumber("+33199000000");
  private static final PhoneNumber OURS = new PhoneNumber("+33199000001");
  private static final PhoneNumber THEIRS = new PhoneNumber("+33199000002");
  private static final PhoneNumber NO_LONGER_HELD = new PhoneNumber("+33199000003");
  private static final PhoneNumber IN_USE = new PhoneNumber("+33199000004");
  private static final PhoneNumber COOLING = new PhoneNumber("+33199000005");
  private static final PhoneNumber COOLED = new PhoneNumber("+33199000006");
  private static final PhoneNumber OURS_ONCE = new PhoneNumber("+33199000007");
  private static final PhoneNumber KEPT_FOR_US = new PhoneNumber("+33199000008");
  private static final PhoneNumber ELSEWHERE = new PhoneNumber("+33261910000");

  /// An empty pool.
  protected abstract Numbers numbers();

  /// Runs `work` as a use case would.
  protected abstract <T> T inTransaction(Supplier<T> work);

  private Numbers stocked() {
    var numbers = numbers();
    inTransaction(() ->
        numbers.addUnknown(
            Stream.of(
                    FREE,
                    OURS,
                    THEIRS,
                    NO_LONGER_HELD,
                    IN_USE,
                    COOLING,
                    COOLED,
                    OURS_ONCE,
                    KEPT_FOR_US,
                    ELSEWHERE)
                .map(PoolNumber::fresh)
                .toList()));
    inTransaction(() -> {
      numbers.save(
          List.of(
              held(OURS, US, NOW),
              held(THEIRS, THEM, NOW),
              held(NO_LONGER_HELD, US, NOW.minus(NumberHold.DURATION).minus(World.GRACE.time())),
              PoolNumber.fresh(IN_USE).assigned(THEM, new Destination.Receptionist(), NOW),
              new PoolNumber(COOLING, new NumberState.Cooling(NOW.plusSeconds(1), THEM)),
              new PoolNumber(COOLED, new NumberState.Cooling(NOW, US)),
              new PoolNumber(OURS_ONCE, new NumberState.Cooling(NOW.plusSeconds(1), US)),
              new PoolNumber(KEPT_FOR_US, new NumberState.Held(US, null, NOW.plusSeconds(1)))));
      return true;
    });
    return numbers;
  }

  @Test
  void gives_what_was_saved() {
    var numbers = stocked();

    var found = inTransaction(() -> numbers.findForUpdate(List.of(THEIRS, FREE, IN_USE)));

    assertEquals(
        List.of(
            PoolNumber.fresh(FREE),
            held(THEIRS, THEM, NOW),
            PoolNumber.fresh(IN_USE).assigned(THEM, new Destination.Receptionist(), NOW)),
        found);
  }

  @Test
  void gives_those_of_an_area_that_are_free_by_now() {
    var numbers = stocked();

    assertEquals(List.of(FREE, NO_LONGER_HELD, COOLED), free(numbers, 10));
    assertEquals(List.of(FREE, NO_LONGER_HELD), free(numbers, 2));
    assertEquals(List.of(NO_LONGER_HELD, COOLED), free(numbers, 2, FREE));
  }

  @Test
  void gives_what_an_account_still_holds() {
    var numbers = stocked();

    var held = inTransaction(() -> numbers.findHeldForUpdate(US, NOW));

    assertEquals(
        List.of(
            held(OURS, US, NOW),
            new PoolNumber(KEPT_FOR_US, new NumberState.Held(US, null, NOW.plusSeconds(1)))),
        held);
  }

  @Test
  void gives_what_an_account_gave_back_and_nobody_else_may_have() {
    var numbers = stocked();

    assertEquals(List.of(OURS_ONCE, KEPT_FOR_US), givenBack(numbers, US, 10));
    assertEquals(List.of(OURS_ONCE), givenBack(numbers, US, 1));
    assertEquals(List.of(KEPT_FOR_US), givenBack(numbers, US, 1, OURS_ONCE));
    assertEquals(List.of(COOLING), givenBack(numbers, THEM, 10));
  }

  @Test
  void adds_only_what_is_unknown() {
    var numbers = stocked();
    var fresh = new PhoneNumber("+33199000019");

    var added =
        inTransaction(
            () -> numbers.addUnknown(List.of(PoolNumber.fresh(IN_USE), PoolNumber.fresh(fresh))));

    assertEquals(Set.of(fresh), added);
    assertEquals(
        PoolNumber.fresh(IN_USE).assigned(THEM, new Destination.Receptionist(), NOW),
        inTransaction(() -> numbers.findForUpdate(List.of(IN_USE))).getFirst());
  }

  @Test
  void tidying_up_changes_what_is_free_in_name_only() {
    var numbers = stocked();

    inTransaction(() -> {
      numbers.tidyUp(NOW);
      return true;
    });

    assertEquals(List.of(FREE, NO_LONGER_HELD, COOLED), free(numbers, 10));
    assertEquals(
        List.of(PoolNumber.fresh(NO_LONGER_HELD), PoolNumber.fresh(COOLED)),
        inTransaction(() -> numbers.findForUpdate(List.of(NO_LONGER_HELD, COOLED))));
    assertEquals(
        List.of(OURS, KEPT_FOR_US),
        inTransaction(() -> numbers.findHeldForUpdate(US, NOW)).stream()
            .map(PoolNumber::number)
            .toList());
  }

  private List<PhoneNumber> givenBack(
      Numbers numbers, UUID account, int count, PhoneNumber... except) {
    return inTransaction(
            () -> numbers.findGivenBackForUpdate(account, PARIS, count, List.of(except), NOW))
        .stream()
        .map(PoolNumber::number)
        .toList();
  }

  private List<PhoneNumber> free(Numbers numbers, int count, PhoneNumber... except) {
    return inTransaction(() -> numbers.findFreeForUpdate(PARIS, count, List.of(except), NOW))
        .stream()
        .map(PoolNumber::number)
        .toList();
  }

  private static PoolNumber held(PhoneNumber number, UUID account, Instant since) {
    var hold = NumberHold.of(new UUID(7, 7), account, List.of(number), since);
    return PoolNumber.fresh(number).heldIn(hold, World.GRACE, since);
  }
}
