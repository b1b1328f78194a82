package com.ooma.office.billing.domain.subscription;

import static com.ooma.office.billing.domain.subscription.BillingExamples.addSeat;
import static com.ooma.office.billing.domain.subscription.BillingExamples.order;
import static com.ooma.office.billing.domain.subscription.BillingExamples.subscription;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.billing.domain.charge.Cause;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A seat is paid from the day its phone is due, or from its arrival if that is later.
class LateParcelTest {

  private static final LocalDate TENTH = LocalDate.of(2026, 1, 10);
  private static final LocalDate NEXT = TENTH.plusMonths(1);

  private final UUID seat = UUID.randomUUID();
  private final Subscription subscription = subscription(1, TENTH);

  @Test
  void days_that_were_billed_before_it_arrived_are_given_back_on_the_next_bill() {
    addSeat(subscription, seat, TENTH);
    assertEquals(Money.of("100.00"), subscription.billNextPeriod().total());

    subscription.seatDelivered(seat, TENTH.plusDays(4));

    var next = subscription.billNextPeriod();
    assertEquals(Money.of("100.00").minus(Money.of("6.45")), next.total()); // 4 of 31 days
    var credit = next.charges().getFirst();
    assertEquals(TENTH, credit.days().start());
    assertEquals(Cause.PHONE_DELIVERED, credit.origin().startedBy());
    assertEquals(TENTH.plusDays(4), credit.origin().startsOn());
    assertEquals(Money.of("100.00"), subscription.billNextPeriod().total());
  }

  @Test
  void one_that_is_heard_of_before_the_bill_pays_from_its_arrival() {
    subscription.billNextPeriod();
    addSeat(subscription, seat, TENTH.plusDays(6));
    subscription.seatDelivered(seat, TENTH.plusDays(10));

    // 21 of 31 days, and two months
    assertEquals(Money.of("133.87"), subscription.billNextPeriod().total());
  }

  @Test
  void the_first_seat_bills_the_account_on_the_day_it_arrives() {
    var late = subscription(0, TENTH);
    addSeat(late, seat, TENTH);
    late.seatDelivered(seat, TENTH.plusDays(2));

    assertEquals(Optional.of(TENTH.plusDays(2)), late.nextBillOn());
  }

  @Test
  void options_are_of_use_from_the_first_phone_on_and_paid_from_then() {
    var late = subscription(0, TENTH);
    addSeat(late, seat, TENTH);
    late.ordered(order(TENTH.minusDays(2), true, 0));
    assertEquals(Money.of("60.00"), late.billNextPeriod().total());

    late.seatDelivered(seat, TENTH.plusDays(4));

    // 4 of 31 days of both
    var back = Money.of("6.45").plus(Money.of("1.29"));
    assertEquals(Money.of("60.00").minus(back), late.billNextPeriod().total());
    assertEquals(Money.of("60.00"), late.billNextPeriod().total());
  }

  @Test
  void an_early_one_pays_from_the_day_it_was_due() {
    addSeat(subscription, seat, TENTH);
    subscription.seatDelivered(seat, TENTH.minusDays(1));

    assertEquals(Money.of("100.00"), subscription.billNextPeriod().total());
  }

  @Test
  void arrival_and_dispatch_may_be_heard_of_in_any_order() {
    subscription.seatDelivered(seat, TENTH.plusDays(4));
    addSeat(subscription, seat, TENTH);

    assertEquals(Money.of("50.00"), subscription.billNextPeriod().total());
    assertEquals(Money.of("143.55"), subscription.billNextPeriod().total());
  }

  @Test
  void another_parcel_for_the_seat_changes_nothing() {
    addSeat(subscription, seat, TENTH);
    subscription.seatDelivered(seat, TENTH);
    subscription.billNextPeriod();

    subscription.seatFrom(seat, NEXT.plusDays(5));
    subscription.seatDelivered(seat, NEXT.plusDays(7));

    assertEquals(Money.of("100.00"), subscription.billNextPeriod().total());
    assertEquals(Money.of("100.00"), subscription.billNextPeriod().total());
  }

  @Test
  void one_that_arrives_after_its_seat_was_removed_gives_all_back() {
    addSeat(subscription, seat, TENTH);
    subscription.billNextPeriod();

    subscription.removeSeat(seat, TENTH.plusDays(3));
    subscription.seatDelivered(seat, TENTH.plusDays(5));

    assertEquals(Money.ZERO, subscription.billNextPeriod().total());
    assertEquals(Money.of("50.00"), subscription.billNextPeriod().total());
  }
}
