package com.ooma.office.ordering.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountTest {

  private static final Site LA_FAYETTE = OrderingExamples.site("WeWork La Fayette");
  private static final Site COLISEE = OrderingExamples.site("WeWork Colisée");

  @Test
  void takes_200_seats() {
    var account = account(LA_FAYETTE);

    account.takeSeats(150);
    account.takeSeats(50);

    assertEquals(200, account.snapshot().seats());
  }

  @Test
  void refuses_the_201st_seat_and_keeps_its_count() {
    var account = account(LA_FAYETTE);
    account.takeSeats(199);

    var refused = assertThrows(Refused.class, () -> account.takeSeats(2));

    assertEquals("seat-limit", refused.code());
    assertEquals(199, account.snapshot().seats());
  }

  @Test
  void chooses_the_only_site_by_itself() {
    assertEquals(LA_FAYETTE, account(LA_FAYETTE).site(null));
  }

  @Test
  void asks_which_of_two_sites_is_meant() {
    var refused = assertThrows(Refused.class, () -> account(LA_FAYETTE, COLISEE).site(null));

    assertEquals("site-needed", refused.code());
  }

  @Test
  void knows_no_site_of_others() {
    var refused = assertThrows(Refused.class, () -> account(LA_FAYETTE).site(COLISEE.siteId()));

    assertEquals("site-unknown", refused.code());
  }

  @Test
  void refuses_a_description_written_on_an_old_one() {
    var saved = account(LA_FAYETTE).snapshot();
    var account = Account.from(new Account.Snapshot(saved.accountId(), saved.profile(), 0, 3));

    var refused = assertThrows(Refused.class, () -> account.describe(saved.profile(), 2L));

    assertEquals(Refused.Kind.STALE, refused.kind());
  }

  @Test
  void a_site_without_its_commune_is_refused() {
    var nowhere =
        new Site(UUID.randomUUID(), "WeWork", new PostalAddress("1 rue", "75001", "Paris", null));

    var refused = assertThrows(Refused.class, () -> account(nowhere));

    assertEquals("insee-code-missing", refused.code());
  }

  private static Account account(Site... sites) {
    return Account.open(UUID.randomUUID(), OrderingExamples.company(List.of(sites)));
  }
}
