package com.ooma.office.billing.domain.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PaymentTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
  private static final Instant ISSUED = startOf(DAY);
  private static final Money FIFTY = Money.of("50.00");

  private Payment payment = due();

  @Test
  void is_paid_by_the_first_try() {
    assertEquals(1, payment.takeUp(FIFTY, ISSUED).orElseThrow().number());

    payment.charged(1, "ch_1", ISSUED.plusSeconds(1));

    assertTrue(payment.isPaid());
    assertNull(payment.snapshot().nextTryAt());
    assertEquals(1, payment.takeEvents().events().size());
  }

  @Test
  void a_refused_card_is_tried_again_on_days_3_7_and_14_and_then_overdue() {
    var next = new ArrayList<LocalDate>();
    for (var day : List.of(0, 3, 7, 14)) {
      var at = startOf(DAY.plusDays(day));
      assertTrue(payment.takeUp(FIFTY, at.minusSeconds(1)).isEmpty());
      int number = payment.takeUp(FIFTY, at).orElseThrow().number();
      payment.refused(number, Refusal.INSUFFICIENT_FUNDS, at);
      next.add(failed().nextTryOn());
      payment = Payment.from(payment.snapshot());
    }

    assertEquals(DAY.plusDays(3), next.get(0));
    assertEquals(DAY.plusDays(7), next.get(1));
    assertEquals(DAY.plusDays(14), next.get(2));
    assertNull(next.get(3));
    assertTrue(payment.isOverdue());
    assertTrue(payment.takeUp(FIFTY, startOf(DAY.plusYears(1))).isEmpty());
  }

  @Test
  void another_card_is_tried_at_once_and_its_refusal_leaves_it_overdue() {
    a_refused_card_is_tried_again_on_days_3_7_and_14_and_then_overdue();
    var later = startOf(DAY.plusDays(20));

    payment.retryNow(later);
    int number = payment.takeUp(FIFTY, later).orElseThrow().number();
    payment.refused(number, Refusal.CARD_EXPIRED, later);
    assertTrue(payment.isOverdue());
    payment.retryNow(later);
    payment.charged(payment.takeUp(FIFTY, later).orElseThrow().number(), "ch_6", later);

    assertTrue(payment.isPaid());
  }

  @Test
  void what_a_bank_takes_back_begins_the_schedule_anew() {
    payment.takeUp(FIFTY, ISSUED);
    payment.charged(1, "ch_1", ISSUED);
    var next = new ArrayList<LocalDate>();
    var day = DAY.plusDays(60);

    payment.chargedBack(1, FIFTY, startOf(day));
    payment.chargedBack(1, FIFTY, startOf(day.plusDays(1)));
    next.add(failed().nextTryOn());
    for (var later : List.of(3, 7, 14)) {
      var at = startOf(day.plusDays(later));
      int number = payment.takeUp(FIFTY, at).orElseThrow().number();
      payment.refused(number, Refusal.CARD_REFUSED, at);
      next.add(failed().nextTryOn());
    }

    assertEquals(Arrays.asList(day.plusDays(3), day.plusDays(7), day.plusDays(14), null), next);
    assertTrue(payment.isOverdue());
  }

  @Test
  void an_invoice_that_another_charge_pays_stays_paid() {
    payment.takeUp(FIFTY, ISSUED);
    payment.refused(1, Refusal.CARD_REFUSED, ISSUED);
    payment.takeUp(FIFTY, startOf(DAY.plusDays(3)));
    payment.charged(2, "ch_2", startOf(DAY.plusDays(3)));
    payment.charged(1, "ch_1", startOf(DAY.plusDays(4))); // heard late

    payment.chargedBack(1, FIFTY, startOf(DAY.plusDays(5)));

    assertTrue(payment.isPaid());
    assertThrows(
        Refused.class, () -> payment.chargedBack(2, FIFTY.plus(FIFTY), startOf(DAY.plusDays(6))));
  }

  @Test
  void a_try_without_answer_is_the_one_that_is_asked_about() {
    payment.takeUp(FIFTY, ISSUED);
    payment.unanswered(1, ISSUED);

    var pause = Objects.requireNonNull(payment.snapshot().nextTryAt());
    assertTrue(payment.takeUp(FIFTY, pause.minusMillis(1)).isEmpty());
    assertEquals(1, payment.takeUp(FIFTY, pause).orElseThrow().number());
  }

  @Test
  void another_card_makes_no_second_try_beside_one_that_may_have_succeeded() {
    payment.takeUp(FIFTY, ISSUED);
    payment.retryNow(ISSUED.plusSeconds(1));

    assertTrue(payment.takeUp(FIFTY, ISSUED.plusSeconds(2)).isEmpty());
  }

  @Test
  void only_what_credit_notes_left_is_asked_for() {
    assertEquals(
        Money.of("20.00"), payment.takeUp(Money.of("20.00"), ISSUED).orElseThrow().amount());
    payment.refused(1, Refusal.CARD_REFUSED, ISSUED);

    assertTrue(payment.takeUp(Money.ZERO, startOf(DAY.plusDays(3))).isEmpty());
    assertEquals(PaymentState.CREDITED, payment.snapshot().state());
  }

  @Test
  void a_late_success_of_a_try_that_seemed_refused_is_money_all_the_same() {
    payment.takeUp(FIFTY, ISSUED);
    payment.refused(1, Refusal.CARD_REFUSED, ISSUED);

    payment.charged(1, "ch_1", ISSUED.plusSeconds(60));
    payment.refused(1, Refusal.CARD_REFUSED, ISSUED.plusSeconds(70));

    assertTrue(payment.isPaid());
    assertTrue(payment.takeUp(FIFTY, startOf(DAY.plusDays(3))).isEmpty());
  }

  /// Whatever is heard, in whatever order and however often: paid once, one event for it, and no
  /// try beside an open one.
  @Property
  void whatever_is_heard_it_is_paid_once(@ForAll Random chance) {
    payment = due();
    var now = ISSUED;
    int received = 0;
    for (int step = 0; step < 60; step++) {
      now = now.plusSeconds(chance.nextInt(200_000));
      int tries = payment.snapshot().tries().size();
      int number = tries == 0 ? 0 : 1 + chance.nextInt(tries);
      switch (chance.nextInt(number == 0 ? 2 : 6)) {
        case 0 -> payment.takeUp(FIFTY, now);
        case 1 -> payment.retryNow(now);
        case 2 -> payment.unanswered(number, now);
        case 3 -> payment.refused(number, Refusal.CARD_REFUSED, now);
        case 4 -> payment.refused(tries, Refusal.CARD_REFUSED, now);
        default -> {
          if (chance.nextInt(10) == 0) {
            payment.charged(number, "ch_" + number, now);
          }
        }
      }
      received +=
          (int)
              payment.takeEvents().events().stream()
                  .filter(PaymentEvent.Received.class::isInstance)
                  .count();
      payment = Payment.from(payment.snapshot());
      var all = payment.snapshot().tries();
      assertTrue(all.stream().limit(Math.max(0, all.size() - 1)).noneMatch(Try::isOpen));
      assertEquals(payment.isPaid(), received == 1);
      assertEquals(payment.isPaid(), all.stream().anyMatch(Try::isCharged));
      if (payment.isPaid()) {
        assertTrue(payment.takeUp(FIFTY, now.plusSeconds(100_000_000)).isEmpty());
      }
    }
  }

  private static Payment due() {
    var claim =
        new Payment.Claim(
            UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "OO-2026-000001", DAY, FIFTY);
    return Payment.from(new Payment.Snapshot(claim, List.of(), PaymentState.DUE, ISSUED, 0, 0));
  }

  private PaymentEvent.Failed failed() {
    return (PaymentEvent.Failed) payment.takeEvents().events().getLast();
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(BusinessCalendar.PARIS).toInstant();
  }
}
