package com.ooma.office.ordering.domain.order;

import static com.ooma.office.ordering.domain.order.OrderingExamples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.MailAddress;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.domain.account.Account;
import com.ooma.office.ordering.domain.account.AccountEvent;
import com.ooma.office.ordering.domain.account.Administrator;
import com.ooma.office.ordering.domain.catalogue.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever happens to a company, in whatever order: from its first order on it has one
/// administrator, who can be written to, whose seat is there, and whom the others were told of.
class AdministrationPropertyTest {

  private enum Step {
    ORDER_WITHOUT,
    ORDER_WITH_THE_SAME,
    ORDER_WITH_ANOTHER,
    CANCEL_THE_LAST,
    HAND_OVER_TO_A_SEAT,
    HAND_OVER_TO_A_PERSON,
    RENAME,
    REMOVE,
    SAVE_AND_LOAD
  }

  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  private Account account;
  private final List<Seat> seats = new ArrayList<>();
  private int people;
  private boolean ordered;
  private Administrator told;

  @Property(tries = 500)
  void there_is_one_administrator_from_the_first_order_on(@ForAll("steps") List<Step> steps) {
    startAnew();
    for (var step : steps) {
      try {
        take(step);
      } catch (Refused _) {
        // what can't be changes nothing
      }
      for (var event : account.takeEvents().events()) {
        if (event instanceof AccountEvent.AdministratorChanged changed) {
          told = changed.administrator();
        }
      }
      check(step);
    }
  }

  /// jqwik keeps one instance for all tries.
  private void startAnew() {
    account = OrderingExamples.account(OrderingExamples.site("WeWork La Fayette"));
    seats.clear();
    ordered = false;
    told = null;
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Arbitraries.of(Step.class).list().ofMinSize(1).ofMaxSize(25);
  }

  private void check(Step step) {
    var present = account.administration().present();
    assertEquals(told, present, "told after " + step);
    assertEquals(account.snapshot().administrator(), present);
    if (ordered) {
      assertNotNull(present);
      assertTrue(MailAddress.isUsable(present.email()));
      assertTrue(
          present.seatId() == null
              || seats.stream()
                  .anyMatch(seat ->
                      seat.seatId().equals(present.seatId())
                          && seat.wanted().userName().equals(present.name())
                          && seat.wanted().email().equals(present.email())),
          "the seat of " + present);
    }
  }

  private void take(Step step) {
    var present = account.administration().present();
    switch (step) {
      case ORDER_WITHOUT -> order(OrderingExamples.nobodyYet());
      case ORDER_WITH_THE_SAME -> {
        if (present != null) {
          order(new SeatRequest(present.name(), present.email(), null, true));
        }
      }
      case ORDER_WITH_ANOTHER -> order(somebody(true));
      case CANCEL_THE_LAST -> {
        if (!seats.isEmpty()) {
          var gone = seats.removeLast();
          account.giveBack(new Choice(1, false, 0), true, DAY);
          account.administration().seatsEnded(List.of(gone.seatId()), MONDAY);
        }
      }
      case HAND_OVER_TO_A_SEAT -> {
        if (!seats.isEmpty()) {
          account.administration().handOver(seats.getFirst().toAdministrator(), 0L, MONDAY);
        }
      }
      case HAND_OVER_TO_A_PERSON -> {
        var next = somebody(false);
        account
            .administration()
            .handOver(Administrator.of(null, next.userName(), next.email()), 0L, MONDAY);
      }
      case RENAME -> {
        if (!seats.isEmpty()) {
          var next = somebody(false);
          var renamed = seats.getFirst().renamed(next.userName(), next.email());
          seats.set(0, renamed);
          account.administration().renamed(renamed.seatId(), next.userName(), next.email(), MONDAY);
        }
      }
      case REMOVE -> {
        if (!seats.isEmpty()) {
          account.removeSeats(Set.of(seats.getFirst().seatId()));
          seats.removeFirst();
        }
      }
      case SAVE_AND_LOAD -> account = Account.from(account.snapshot());
    }
  }

  /// All of it or nothing, as the transaction of an order.
  private void order(SeatRequest wanted) {
    var seat = Seat.of(UUID.randomUUID(), wanted);
    var copy = Account.from(account.snapshot());
    copy.buy(new Choice(1, false, 0), DAY);
    copy.administeredWith(Seat.administratorAmong(List.of(seat)), 1, MONDAY);
    account = copy;
    seats.add(seat);
    ordered = true;
  }

  private SeatRequest somebody(boolean administrator) {
    var name = "Personne " + ++people;
    return new SeatRequest(name, "p" + people + "@lumen.example", null, administrator);
  }
}
