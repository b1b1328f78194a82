package com.ooma.office.ordering.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.domain.catalogue.Choice;
import com.ooma.office.ordering.domain.catalogue.Options;
import com.ooma.office.ordering.domain.company.Site;
import com.ooma.office.ordering.domain.order.OrderingExamples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class DepartureTest {

  private static final Instant NOW = OrderingExamples.MONDAY;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
  private static final Instant AFTER = Instant.parse("2026-12-31T23:00:05Z");
  private static final Choice ONE_SEAT = new Choice(1, false, 0);
  private static final Site SITE = OrderingExamples.site("WeWork La Fayette");

  private final Account account = OrderingExamples.account(SITE);

  @Test
  void today_can_be_the_last_day_but_yesterday_can_not() {
    account.term().leave(TODAY, 0L, NOW);

    assertEquals(TODAY, account.snapshot().departure().lastDay());
    assertRefused("last-day-past", () -> account.term().leave(TODAY.minusDays(1), 0L, NOW));
  }

  @Test
  void serves_until_the_end_of_the_last_day() {
    account.term().leave(LAST_DAY, 0L, NOW);

    assertFalse(account.term().isToEnd(LAST_DAY));
    assertTrue(account.term().isToEnd(LAST_DAY.plusDays(1)));
    assertEquals(LAST_DAY.plusDays(1), account.snapshot().dueOn());
  }

  @Test
  void takes_no_order_that_arrives_later() {
    account.term().leave(LAST_DAY, 0L, NOW);

    account.buy(ONE_SEAT, LAST_DAY);
    assertRefused("account-leaving", () -> account.buy(ONE_SEAT, LAST_DAY.plusDays(1)));
    assertEquals(1, account.snapshot().seats());
  }

  @Test
  void can_be_put_off_and_revoked_until_the_end() {
    account.term().leave(LAST_DAY, 0L, NOW);
    account.term().leave(LAST_DAY.plusMonths(1), 0L, NOW);
    assertEquals(LAST_DAY.plusMonths(1), account.snapshot().departure().lastDay());

    account.term().stay(0L, NOW);

    assertEquals(
        List.of(
            new AccountEvent.DepartureAnnounced(account.id(), LAST_DAY, NOW),
            new AccountEvent.DepartureAnnounced(account.id(), LAST_DAY.plusMonths(1), NOW),
            new AccountEvent.DepartureRevoked(account.id(), NOW)),
        account.takeEvents().events());
    assertFalse(account.term().isToEnd(LAST_DAY.plusYears(1)));
    account.buy(ONE_SEAT, LAST_DAY.plusYears(1));
  }

  @Test
  void ends_everything_once_and_for_good() {
    var seat = UUID.randomUUID();
    account.buy(new Choice(3, true, 2), TODAY);
    account.relocate(UUID.randomUUID(), null, SITE.siteId(), TODAY, Set.of(UUID.randomUUID()));
    account.term().leave(LAST_DAY, 0L, NOW);
    account.takeEvents();
    account.end(List.of(seat), AFTER);

    assertEquals(
        List.of(new AccountEvent.ServiceTerminated(account.id(), LAST_DAY, List.of(seat), AFTER)),
        account.takeEvents().events());
    var ended = account.snapshot();
    assertEquals(0, ended.seats());
    assertEquals(Options.NONE, ended.extras().options());
    assertEquals(null, ended.dueOn());
    assertFalse(account.term().isToEnd(LAST_DAY.plusDays(2)));
    assertRefused("account-left", () -> account.term().stay(0L, NOW));
    assertRefused("account-left", () -> account.term().leave(LAST_DAY.plusDays(9), 0L, NOW));
    assertRefused("account-left", () -> account.buy(ONE_SEAT, TODAY));
    assertRefused(
        "account-left", () -> account.extras().changeOptions(new Options(true, 0), 0L, TODAY));
  }

  @Test
  void an_administrator_who_read_an_old_state_is_told() {
    assertEquals(
        Refused.Kind.STALE,
        assertThrows(Refused.class, () -> account.term().leave(LAST_DAY, 4L, NOW)).kind());
    account.term().leave(LAST_DAY, 0L, NOW);
    assertEquals(
        Refused.Kind.STALE, assertThrows(Refused.class, () -> account.term().stay(4L, NOW)).kind());
  }

  @Test
  void who_has_read_nothing_changes_nothing() {
    assertRefused("if-match-missing", () -> account.term().leave(LAST_DAY, null, NOW));
    account.term().leave(LAST_DAY, 0L, NOW);
    account.term().leave(LAST_DAY, null, NOW);
    assertRefused("if-match-missing", () -> account.term().stay(null, NOW));
  }

  private static void assertRefused(String code, Executable wish) {
    assertEquals(code, assertThrows(Refused.class, wish).code());
  }
}
