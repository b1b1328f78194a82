package com.ooma.office.ordering.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class DepartureTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
  private static final Instant AFTER = Instant.parse("2026-12-31T23:00:05Z");
  private static final Choice ONE_SEAT = new Choice(1, false, 0);
  private static final Site SITE = OrderingExamples.site("WeWork La Fayette");

  private final Account account =
      Account.open(UUID.randomUUID(), OrderingExamples.company(List.of(SITE)));

  @Test
  void today_can_be_the_last_day_but_yesterday_can_not() {
    account.leave(TODAY, 0L, TODAY);

    assertEquals(TODAY, account.snapshot().departure().lastDay());
    assertRefused("last-day-past", () -> account.leave(TODAY.minusDays(1), 0L, TODAY));
  }

  @Test
  void serves_until_the_end_of_the_last_day() {
    account.leave(LAST_DAY, 0L, TODAY);

    assertFalse(account.isToEnd(LAST_DAY));
    assertTrue(account.isToEnd(LAST_DAY.plusDays(1)));
    assertEquals(LAST_DAY.plusDays(1), account.snapshot().dueOn());
  }

  @Test
  void takes_no_order_that_arrives_later() {
    account.leave(LAST_DAY, 0L, TODAY);

    account.buy(ONE_SEAT, LAST_DAY);
    assertRefused("account-leaving", () -> account.buy(ONE_SEAT, LAST_DAY.plusDays(1)));
    assertEquals(1, account.snapshot().seats());
  }

  @Test
  void can_be_put_off_and_revoked_until_the_end() {
    account.leave(LAST_DAY, 0L, TODAY);
    account.leave(LAST_DAY.plusMonths(1), 0L, TODAY);
    assertEquals(LAST_DAY.plusMonths(1), account.snapshot().departure().lastDay());

    account.stay(0L);

    assertFalse(account.isToEnd(LAST_DAY.plusYears(1)));
    account.buy(ONE_SEAT, LAST_DAY.plusYears(1));
  }

  @Test
  void ends_everything_once_and_for_good() {
    var seat = UUID.randomUUID();
    account.buy(new Choice(3, true, 2), TODAY);
    account.relocate(UUID.randomUUID(), null, SITE.siteId(), TODAY, Set.of(UUID.randomUUID()));
    account.leave(LAST_DAY, 0L, TODAY);
    account.end(List.of(seat), AFTER);

    assertEquals(
        List.of(new AccountEvent.ServiceTerminated(account.id(), LAST_DAY, List.of(seat), AFTER)),
        account.takeEvents().events());
    var ended = account.snapshot();
    assertEquals(0, ended.seats());
    assertEquals(Options.NONE, ended.options());
    assertEquals(null, ended.dueOn());
    assertFalse(account.isToEnd(LAST_DAY.plusDays(2)));
    assertRefused("account-left", () -> account.stay(0L));
    assertRefused("account-left", () -> account.leave(LAST_DAY.plusDays(9), 0L, TODAY));
    assertRefused("account-left", () -> account.buy(ONE_SEAT, TODAY));
    assertRefused("account-left", () -> account.changeOptions(new Options(true, 0), 0L, TODAY));
  }

  @Test
  void an_administrator_who_read_an_old_state_is_told() {
    assertEquals(
        Refused.Kind.STALE,
        assertThrows(Refused.class, () -> account.leave(LAST_DAY, 4L, TODAY)).kind());
    account.leave(LAST_DAY, 0L, TODAY);
    assertEquals(Refused.Kind.STALE, assertThrows(Refused.class, () -> account.stay(4L)).kind());
  }

  @Test
  void who_has_read_nothing_changes_nothing() {
    assertRefused("if-match-missing", () -> account.leave(LAST_DAY, null, TODAY));
    account.leave(LAST_DAY, 0L, TODAY);
    account.leave(LAST_DAY, null, TODAY);
    assertRefused("if-match-missing", () -> account.stay(null));
  }

  private static void assertRefused(String code, Executable wish) {
    assertEquals(code, assertThrows(Refused.class, wish).code());
  }
}
