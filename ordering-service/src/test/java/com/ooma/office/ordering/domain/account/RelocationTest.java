package com.ooma.office.ordering.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.domain.company.PostalAddress;
import com.ooma.office.ordering.domain.company.Site;
import com.ooma.office.ordering.domain.order.OrderingExamples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RelocationTest {

  private static final Instant NOW = OrderingExamples.MONDAY;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate MOVES_ON = LocalDate.of(2026, 12, 1);
  private static final Site LA_FAYETTE = OrderingExamples.site("WeWork La Fayette");
  private static final Site COLISEE = OrderingExamples.site("WeWork Colisée");
  private static final Set<UUID> IN_USE = Set.of(LA_FAYETTE.siteId());

  private final UUID relocationId = UUID.randomUUID();
  private final Account account = OrderingExamples.account(LA_FAYETTE, COLISEE);

  @Test
  void waits_for_its_day_and_is_told_then() {
    relocate(null, COLISEE);
    assertEquals(List.of(), told());
    assertEquals(MOVES_ON, account.snapshot().dueOn());
    assertEquals(List.of(), account.relocations().due(MOVES_ON.minusDays(1)));

    var due = account.relocations().due(MOVES_ON);
    assertEquals(COLISEE, account.relocated(due.getFirst(), MOVES_ON));

    assertEquals(
        List.of(
            new AccountEvent.ServiceAddressChanged(
                account.id(), relocationId, LA_FAYETTE.siteId(), COLISEE, MOVES_ON)),
        told());
    assertEquals(List.of(), account.relocations().due(MOVES_ON));
  }

  @Test
  void is_refused_with_the_reason() {
    assertRefused("site-unknown", null, OrderingExamples.site("WeWork Elsewhere"));
    assertRefused("site-same", null, LA_FAYETTE);
    assertRefused("site-not-in-use", COLISEE.siteId(), LA_FAYETTE);
    account.term().leave(TODAY, 0L, NOW);
    assertRefused("account-leaving", null, COLISEE);
  }

  @Test
  void asks_which_site_is_left_if_there_are_two() {
    var both = Set.of(LA_FAYETTE.siteId(), COLISEE.siteId());

    account.relocate(relocationId, null, COLISEE.siteId(), MOVES_ON, both);

    assertEquals("site-needed", refusal());
  }

  @Test
  void users_move_once_at_a_time() {
    relocate(LA_FAYETTE.siteId(), COLISEE);

    assertRefused("site-moving", LA_FAYETTE.siteId(), COLISEE);
  }

  @Test
  void a_cancelled_one_is_not_done_and_makes_room_for_another() {
    relocate(null, COLISEE);

    account.relocations().cancel(relocationId);
    account.relocations().cancel(relocationId);

    assertEquals(List.of(), account.relocations().due(MOVES_ON));
    assertEquals(null, account.snapshot().dueOn());
    relocate(null, COLISEE);
    assertEquals(List.of(), told());
    assertEquals(MOVES_ON, account.snapshot().dueOn());
  }

  @Test
  void the_site_they_move_to_can_not_go_meanwhile() {
    relocate(null, COLISEE);
    var without = OrderingExamples.company(List.of(LA_FAYETTE));

    var refused = assertThrows(Refused.class, () -> account.describe(without, IN_USE, 0L, NOW));

    assertEquals("site-in-use", refused.code());
  }

  @Test
  void a_corrected_address_holds_for_the_phones_there() {
    var corrected =
        new Site(
            LA_FAYETTE.siteId(),
            LA_FAYETTE.name(),
            new PostalAddress("35 rue La Fayette", "75009", "Paris", "75109"));
    var profile = OrderingExamples.company(List.of(corrected, OrderingExamples.site("WeWork New")));

    assertEquals(List.of(corrected), account.describe(profile, IN_USE, 0L, NOW));

    assertEquals(
        List.of(
            new AccountEvent.Described(account.id(), profile, NOW),
            new AccountEvent.ServiceAddressChanged(
                account.id(), null, LA_FAYETTE.siteId(), corrected, TODAY)),
        told());
  }

  @Test
  void a_description_that_says_nothing_new_is_not_told() {
    account.describe(account.profile(), IN_USE, 0L, NOW);

    assertEquals(List.of(), told());
  }

  private void assertRefused(String code, UUID from, Site to) {
    relocate(from, to);
    assertEquals(code, refusal());
  }

  private void relocate(UUID from, Site to) {
    account.relocate(relocationId, from, to.siteId(), MOVES_ON, IN_USE);
  }

  private String refusal() {
    var refused = (AccountEvent.RelocationRefused) told().getLast();
    assertEquals(relocationId, refused.relocationId());
    return refused.why().code();
  }

  private List<AccountEvent> told() {
    return account.takeEvents().events();
  }
}
