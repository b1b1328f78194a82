package com.ooma.office.provisioning.application.hold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.World;
import com.ooma.office.provisioning.domain.number.Area;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HoldsTest {

  private static final UUID US = UUID.randomUUID();
  private static final UUID THEM = UUID.randomUUID();

  private final World world = new World();

  @Test
  void chosen_numbers_are_held_for_fifteen_minutes_and_kept_for_the_grace_and_no_longer() {
    world.stocked(3, 0);
    hold(US, "+33199000000", "+33199000001");
    assertEquals(world.now.plus(Duration.ofMinutes(15)), world.holds.getFirst().expiresAt());

    world.pass(Duration.ofMinutes(135).minusSeconds(1));
    assertRefused("numbers-taken", () -> hold(THEM, "+33199000001", "+33199000002"));

    world.pass(Duration.ofSeconds(1));
    hold(THEM, "+33199000001", "+33199000002");
  }

  @Test
  void all_chosen_numbers_are_held_or_none() {
    world.stocked(3, 0);
    hold(THEM, "+33199000001");

    var refused = assertRefused("numbers-taken", () -> hold(US, "+33199000000", "+33199000001"));

    assertTrue(refused.detail().contains("+33199000001"));
    assertTrue(!refused.detail().contains("+33199000000"));
    hold(THEM, "+33199000000");
  }

  @Test
  void a_number_we_do_not_have_is_told_like_one_that_is_taken() {
    assertRefused("numbers-taken", () -> hold(US, "+33199000000"));
  }

  @Test
  void any_numbers_of_an_area_are_held_or_the_shortage_told() {
    world.stocked(3, 0);
    world.stockNumbers("+332619100", 2);

    any(US, 2, "01");
    assertEquals(
        List.of(new PhoneNumber("+33199000000"), new PhoneNumber("+33199000001")),
        world.holds.getFirst().numbers());
    assertRefused("numbers-short", () -> any(THEM, 2, "01"));
    any(THEM, 2, "02");
  }

  @Test
  void own_numbers_are_held_anew() {
    world.stocked(1, 0);
    hold(US, "+33199000000");
    world.pass(Duration.ofMinutes(10));
    hold(US, "+33199000000");
    world.pass(Duration.ofMinutes(130));

    assertRefused("numbers-taken", () -> hold(THEM, "+33199000000"));
  }

  @Test
  void nobody_holds_more_than_an_account_can_need() {
    world.stocked(100, 0);
    world.stockNumbers("+331990001", 100);
    world.stockNumbers("+331990002", 100);
    any(US, 100, "01");
    any(US, 101, "01");

    assertRefused("hold-limit", () -> any(US, 1, "01"));
    any(THEM, 1, "01");
    world.pass(Duration.ofMinutes(15));
    assertRefused("hold-limit", () -> any(US, 1, "01"));
    world.pass(Duration.ofHours(2));
    any(US, 1, "01");
  }

  @Test
  void nobody_holds_more_than_it_can_still_order() {
    world.stocked(100, 150);
    world.stockNumbers("+331990001", 100);
    world.stockNumbers("+331990002", 100);
    world.acceptOrder.handle(world.order(US, new String[150]));

    assertRefused("hold-limit", () -> any(US, 51, "01"));
    any(US, 50, "01");
  }

  private void hold(UUID account, String... numbers) {
    var wanted = Stream.of(numbers).map(PhoneNumber::new).toList();
    world.holdNumbers.handle(new HoldNumbers.Command(account, new HoldNumbers.These(wanted)));
  }

  private void any(UUID account, int count, String area) {
    world.holdNumbers.handle(
        new HoldNumbers.Command(account, new HoldNumbers.Any(count, new Area(area))));
  }

  private static Refused assertRefused(String code, Runnable act) {
    var refused = assertThrows(Refused.class, act::run);
    assertEquals(code, refused.code());
    return refused;
  }
}
