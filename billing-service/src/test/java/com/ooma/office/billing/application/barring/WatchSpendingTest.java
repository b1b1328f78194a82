package com.ooma.office.billing.application.barring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.application.barring.port.Spending;
import com.ooma.office.billing.domain.barring.Bar;
import com.ooma.office.billing.domain.barring.BarEvent;
import com.ooma.office.billing.domain.barring.HourlySpending;
import com.ooma.office.billing.domain.barring.SpendingLimit;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WatchSpendingTest {

  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final UUID US = UUID.randomUUID();
  private static final String SATELLITE = "Satellite";
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  private final InMemoryBars bars = new InMemoryBars();

  @Test
  void a_destination_is_barred_once_more_was_spent_than_the_limit() {
    watch("50.00");
    assertFalse(bars.isBarred(US, SATELLITE));

    watch("50.01");
    watch("60.00");

    assertTrue(bars.isBarred(US, SATELLITE));
    assertFalse(bars.isBarred(US, "Royaume-Uni mobiles"));
    assertFalse(bars.isBarred(UUID.randomUUID(), SATELLITE));
    var bar = bars.all().getFirst();
    assertEquals(
        List.of(
            new BarEvent.Barred(
                US, bar.barId(), SATELLITE, Money.of("50.01"), Money.of("50.00"), NOON)),
        bars.told);
  }

  @Test
  void what_is_allowed_again_is_told_once_and_may_be_barred_anew() {
    watch("50.01");
    var first = bars.all().getFirst().barId();

    var view = lift(first, "their own campaign", "care-lea");
    lift(first, "another reason", "ops-1");

    assertEquals("their own campaign", view.reason());
    assertEquals(
        new Bar.Lifting(NOON, "care-lea", "their own campaign"), bars.all().getFirst().lifting());
    assertEquals(new BarEvent.Lifted(US, first, SATELLITE, NOON), bars.told.getLast());
    assertEquals(2, bars.told.size());
    assertEquals(2, bars.all().getFirst().lastSequence());
    watch("70.00");
    assertTrue(bars.isBarred(US, SATELLITE));
    assertEquals(2, bars.all().size());
    assertThrows(Refused.class, () -> lift(UUID.randomUUID(), "x", "y"));
  }

  @Test
  void members_do_not_read_who_allowed_it_and_why() {
    watch("50.01");
    var view = lift(bars.all().getFirst().barId(), "campaign", "care-lea").forMember();

    assertEquals(NOON, view.allowedAt());
    assertEquals(null, view.reason());
    assertEquals(null, view.allowedBy());
  }

  @Test
  void a_limit_has_its_range() {
    assertThrows(Refused.class, () -> SpendingLimit.of(Money.of("0.99")));
    assertThrows(Refused.class, () -> SpendingLimit.of(Money.of("10000.01")));
    assertEquals(Money.of("1.00"), SpendingLimit.of(Money.of("1.00")).hourly());
  }

  private BarView lift(UUID bar, String reason, String by) {
    return new LiftBar(bars, CLOCK).handle(new LiftBar.Command(bar, reason, by));
  }

  private void watch(String spent) {
    Spending spending =
        (since, targets, usual) -> {
          assertEquals(NOON.minusSeconds(3_600), since);
          return targets.stream()
              .map(each ->
                  new HourlySpending(
                      each.accountId(), each.destination(), Money.of(spent), usual.hourly()))
              .toList();
        };
    new WatchSpending(
            spending, () -> SpendingLimit.of(Money.of("50.00")), bars, UUID::randomUUID, CLOCK)
        .handle(new WatchSpending.Command(Set.of(new Spending.Target(US, SATELLITE))));
  }
}
