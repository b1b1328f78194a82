package com.ooma.office.ordering.domain.order;

import static com.ooma.office.ordering.domain.order.OrderingExamples.MONDAY;
import static com.ooma.office.ordering.domain.order.OrderingExamples.nobodyYet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.domain.account.Account;
import com.ooma.office.ordering.domain.account.AccountEvent;
import com.ooma.office.ordering.domain.account.AccountSnapshot;
import com.ooma.office.ordering.domain.account.Administrator;
import com.ooma.office.ordering.domain.account.Departure;
import com.ooma.office.ordering.domain.account.Extras;
import com.ooma.office.ordering.domain.catalogue.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdministrationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final Seat CAMILLE = seat("Camille", "camille@lumen.example", true);
  private static final Seat NOE = seat("Noé", "noe@lumen.example", true);
  private static final Seat NOBODY = Seat.of(UUID.randomUUID(), nobodyYet());

  private final Account account =
      OrderingExamples.account(OrderingExamples.site("WeWork La Fayette"));

  @Test
  void the_first_order_names_one_and_further_orders_need_none() {
    refused("administrator-needed", () -> order(NOBODY));
    refused("administrator-needed", () -> order(CAMILLE, NOE));
  }

  @Test
  void a_further_order_may_name_none_or_the_same_person_but_nobody_else() {
    order(CAMILLE, NOBODY);
    assertEquals(List.of(changed(CAMILLE)), told());

    order(NOBODY);
    order(seat("C. Martin", "Camille@LUMEN.example", true));
    refused("administrator-differs", () -> order(NOE));

    assertEquals(at(CAMILLE), account.administration().present());
    assertEquals(List.of(), told());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "noé@lumen.example", "\"noe\"@lumen.example", "noe@lumen"})
  void an_administrator_can_be_written_to(String email) {
    refused("administrator-needed", () -> order(seat("Noé", email, true)));
    refused("administrator-needed", () -> seat("Noé", email, false).toAdministrator());
    refused("administrator-needed", () -> Administrator.of(null, "Noé", email));
  }

  @Test
  void an_administrator_has_a_name_and_a_seat_that_is_not_gone() {
    var gone = seat("Noé", "noe@lumen.example", false).reported(SeatState.REMOVED);

    refused("administrator-needed", () -> Administrator.of(null, " ", "noe@lumen.example"));
    refused("seat-gone", () -> gone.toAdministrator());
  }

  @Test
  void the_task_is_handed_over_by_whoever_read_who_has_it() {
    order(CAMILLE);
    told();

    account.administration().handOver(at(NOE), 0L, MONDAY);
    account.administration().handOver(at(NOE), null, MONDAY);

    assertEquals(List.of(changed(NOE)), told());
    refused("stale", () -> account.administration().handOver(at(CAMILLE), 4L, MONDAY));
    refused("if-match-missing", () -> account.administration().handOver(at(CAMILLE), null, MONDAY));
  }

  @Test
  void the_seat_of_the_administrator_goes_after_handing_over_only() {
    order(CAMILLE, NOBODY);
    var ids = Set.of(CAMILLE.seatId(), NOBODY.seatId());

    refused("administrator-stays", () -> account.removeSeats(ids));
    assertEquals(2, account.snapshot().seats());
    account.administration().handOver(OrderingExamples.CAMILLE, 0L, MONDAY);
    account.removeSeats(ids);

    assertEquals(0, account.snapshot().seats());
    assertEquals(OrderingExamples.CAMILLE, account.administration().present());
  }

  @Test
  void a_renamed_seat_renames_its_administrator_and_nobody_else() {
    order(CAMILLE, NOBODY);
    told();

    rename(NOBODY.renamed("Zoé", null));
    assertEquals(List.of(), told());
    rename(CAMILLE.renamed("Camille Durand", null));

    assertEquals("Camille Durand", account.administration().present().name());
    assertEquals(1, told().size());
  }

  @Test
  void who_loses_the_seat_keeps_the_task_until_the_next_first_order_names_another() {
    order(CAMILLE);
    account.giveBack(new Choice(1, false, 0), true, DAY);
    account.administration().seatsEnded(List.of(CAMILLE.seatId()), MONDAY);
    assertNull(account.administration().present().seatId());
    assertEquals("camille@lumen.example", account.administration().present().email());

    order(NOE);

    assertEquals(at(NOE), account.administration().present());
  }

  @Test
  void somebody_without_a_seat_gets_one_with_an_order() {
    order(CAMILLE);
    account
        .administration()
        .handOver(new Administrator(null, "Noé", "noe@lumen.example"), 0L, MONDAY);

    order(NOE);

    assertEquals(NOE.seatId(), account.administration().present().seatId());
  }

  @Test
  void nothing_is_handed_over_after_the_end() {
    order(CAMILLE);
    account.term().leave(DAY, 0L, MONDAY);
    account.end(List.of(CAMILLE.seatId()), MONDAY);

    assertNull(account.administration().present().seatId());
    refused("account-left", () -> account.administration().handOver(at(NOE), 0L, MONDAY));
  }

  @Test
  void an_account_that_can_not_be_written_to_orders_nothing() {
    var old = account.snapshot();
    var unreachable =
        Account.from(
            new AccountSnapshot(
                old.accountId(),
                old.profile(),
                MONDAY,
                new Administrator(CAMILLE.seatId(), "Camille", ""),
                1,
                Extras.NONE,
                null,
                List.of(),
                2,
                1));
    unreachable.buy(new Choice(1, false, 0), DAY);

    refused("nobody-to-write-to", () -> unreachable.administeredWith(null, 1, MONDAY));
  }

  @Test
  void the_others_are_told_once_of_what_was_there_before() {
    var profile = account.profile();
    var departure = new Departure(DAY, null);
    var before =
        new AccountSnapshot(
            account.id(), profile, null, at(CAMILLE), 1, Extras.NONE, departure, List.of(), 7, 9);
    assertEquals(LocalDate.EPOCH, before.dueOn());
    var old = Account.from(before);

    old.catchUp(MONDAY);
    old.catchUp(MONDAY);

    assertEquals(
        List.of(
            new AccountEvent.Described(account.id(), profile, MONDAY),
            changed(CAMILLE),
            new AccountEvent.DepartureAnnounced(account.id(), DAY, MONDAY)),
        old.takeEvents().events());
    assertEquals(DAY.plusDays(1), old.snapshot().dueOn());
  }

  @Test
  void a_description_that_comes_before_that_makes_up_for_it() {
    var before = account.snapshot();
    var old =
        Account.from(
            new AccountSnapshot(
                account.id(),
                before.profile(),
                null,
                at(CAMILLE),
                1,
                Extras.NONE,
                null,
                List.of(),
                7,
                9));
    var other = OrderingExamples.company(List.of(OrderingExamples.site("WeWork Colisée")));

    old.describe(other, Set.of(), 9L, MONDAY);
    old.catchUp(MONDAY);

    assertEquals(
        List.of(
            new AccountEvent.Described(account.id(), before.profile(), MONDAY),
            changed(CAMILLE),
            new AccountEvent.Described(account.id(), other, MONDAY)),
        old.takeEvents().events());
  }

  private void order(Seat... seats) {
    account.buy(new Choice(seats.length, false, 0), DAY);
    try {
      account.administeredWith(Seat.administratorAmong(List.of(seats)), seats.length, MONDAY);
    } catch (Refused refused) {
      account.giveBack(new Choice(seats.length, false, 0), true, DAY);
      throw refused;
    }
  }

  private void rename(Seat seat) {
    var user = seat.wanted();
    account.administration().renamed(seat.seatId(), user.userName(), user.email(), MONDAY);
  }

  private List<AccountEvent> told() {
    return account.takeEvents().events();
  }

  private AccountEvent changed(Seat seat) {
    return new AccountEvent.AdministratorChanged(account.id(), at(seat), MONDAY);
  }

  private static Administrator at(Seat seat) {
    return new Administrator(seat.seatId(), seat.wanted().userName(), seat.wanted().email());
  }

  private static Seat seat(String name, String email, boolean administrator) {
    return Seat.of(UUID.randomUUID(), new SeatRequest(name, email, null, administrator));
  }

  private static void refused(String code, Executable wish) {
    assertEquals(code, assertThrows(Refused.class, wish).code());
  }
}
