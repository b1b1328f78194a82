package com.ooma.office.ordering.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.domain.catalogue.Choice;
import com.ooma.office.ordering.domain.catalogue.Options;
import com.ooma.office.ordering.domain.company.PostalAddress;
import com.ooma.office.ordering.domain.company.Site;
import com.ooma.office.ordering.domain.order.OrderingExamples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class AccountTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Instant MONDAY = OrderingExamples.MONDAY;
  private static final Site LA_FAYETTE = OrderingExamples.site("WeWork La Fayette");
  private static final Site COLISEE = OrderingExamples.site("WeWork Colisée");

  @Test
  void takes_200_seats() {
    var account = account(LA_FAYETTE);

    account.buy(seats(150), TODAY);
    account.buy(seats(50), TODAY);

    assertEquals(200, account.snapshot().seats());
  }

  @Test
  void refuses_the_201st_seat_and_keeps_its_count() {
    var account = account(LA_FAYETTE);
    account.buy(seats(199), TODAY);

    var refused = assertThrows(Refused.class, () -> account.buy(seats(2), TODAY));

    assertEquals("seat-limit", refused.code());
    assertEquals(199, account.snapshot().seats());
  }

  @Test
  void has_room_for_nothing_that_could_not_be_bought() {
    var account = account(LA_FAYETTE);
    account.buy(seats(196), TODAY);

    account.requireRoomFor(seats(4));

    var refused = assertThrows(Refused.class, () -> account.requireRoomFor(seats(5)));
    assertEquals("seat-limit", refused.code());
  }

  @Test
  void a_refused_order_changes_no_options() {
    var account = account(LA_FAYETTE);
    account.buy(new Choice(200, false, 1), TODAY);

    assertThrows(Refused.class, () -> account.buy(new Choice(1, true, 1), TODAY));

    assertEquals(new Options(false, 1), account.options());
  }

  @Test
  void keeps_the_plan_once_and_adds_numbers_up() {
    var account = account(LA_FAYETTE);

    account.buy(new Choice(1, true, 2), TODAY);
    account.buy(new Choice(1, false, 3), TODAY);

    assertEquals(new Options(true, 5), account.options());
  }

  @Test
  void takes_back_what_a_cancelled_order_had_bought() {
    var account = account(LA_FAYETTE);
    account.buy(new Choice(100, true, 2), TODAY);
    account.buy(new Choice(100, false, 3), TODAY);

    account.giveBack(new Choice(100, true, 2), true, TODAY);
    assertEquals(100, account.snapshot().seats());
    assertEquals(new Options(true, 3), account.options());

    account.giveBack(new Choice(100, false, 3), true, TODAY);
    assertEquals(Options.NONE, account.options());
  }

  @Test
  void refuses_more_additional_numbers_than_ten_for_each_user() {
    var account = account(LA_FAYETTE);
    assertTooManyNumbers(() -> account.buy(new Choice(1, false, 11), TODAY));
    account.buy(new Choice(2, false, 15), TODAY);

    assertTooManyNumbers(() -> account.buy(new Choice(1, false, 16), TODAY));
    assertTooManyNumbers(() -> account.extras().changeOptions(new Options(true, 21), 0L, TODAY));
    account.extras().changeOptions(new Options(true, 20), 0L, TODAY);
    assertEquals(2, account.snapshot().seats());
  }

  @Test
  void who_has_more_numbers_than_users_have_a_right_to_keeps_them_and_may_give_some_back() {
    var account = account(LA_FAYETTE);
    account.buy(new Choice(2, false, 20), TODAY);
    account.removeSeats(Set.of(UUID.randomUUID()));

    account.extras().changeOptions(new Options(true, 20), 0L, TODAY);
    account.extras().changeOptions(new Options(true, 19), 0L, TODAY);
    assertTooManyNumbers(() -> account.extras().changeOptions(new Options(true, 20), 0L, TODAY));
  }

  private static void assertTooManyNumbers(Executable wish) {
    var refused = assertThrows(Refused.class, wish);
    assertEquals("additional-numbers", refused.code());
    assertEquals(Refused.Kind.INVALID, refused.kind());
  }

  @Test
  void options_that_change_are_told_and_those_that_do_not_are_not() {
    var account = account(LA_FAYETTE);

    account.extras().changeOptions(new Options(true, 2), 0L, TODAY);
    account.extras().changeOptions(new Options(true, 2), 0L, TODAY);

    assertEquals(
        List.of(
            new AccountEvent.OptionsChanged(
                account.id(),
                new Extras(new Options(true, 2), NumbersFromPorts.NONE),
                List.of(),
                TODAY)),
        account.takeEvents().events());
    assertEquals(
        Refused.Kind.STALE,
        assertThrows(Refused.class, () -> account.extras().changeOptions(Options.NONE, 7L, TODAY))
            .kind());
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
    var other = OrderingExamples.company(List.of(LA_FAYETTE, COLISEE));
    var account =
        Account.from(
            new AccountSnapshot(
                saved.accountId(),
                saved.profile(),
                saved.describedAt(),
                null,
                0,
                Extras.NONE,
                null,
                List.of(),
                1,
                3));

    var refused = assertThrows(Refused.class, () -> account.describe(other, Set.of(), 2L, MONDAY));

    assertEquals(Refused.Kind.STALE, refused.kind());
  }

  @Test
  void a_site_without_its_commune_is_refused() {
    var nowhere =
        new Site(UUID.randomUUID(), "WeWork", new PostalAddress("1 rue", "75001", "Paris", null));

    var refused = assertThrows(Refused.class, () -> account(nowhere));

    assertEquals("insee-code-missing", refused.code());
  }

  private static Choice seats(int seats) {
    return new Choice(seats, false, 0);
  }

  private static Account account(Site... sites) {
    return OrderingExamples.account(sites);
  }
}
