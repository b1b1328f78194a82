package com.ooma.office.billing.application.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.application.payment.port.PaymentProvider;
import com.ooma.office.billing.domain.payment.Overpayment;
import com.ooma.office.billing.domain.payment.Refund;
import com.ooma.office.billing.domain.payment.Refusal;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What was paid and is not owed any more goes back.
class RefundTest {

  private final InMemoryRefunds refunds = new InMemoryRefunds();
  private final Bank bank = new Bank();
  private final UUID account = UUID.randomUUID();
  private final List<Refund> told = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-10T09:00:00Z");

  @Test
  void what_was_paid_too_much_goes_back_to_the_card_once() {
    overpaid("30.00", charge("ch_1", "50.00"));
    bank.loses = true;
    assertFalse(give());

    bank.loses = false;
    now = now.plusSeconds(60);
    assertTrue(give());
    assertFalse(give());

    assertEquals(Map.of("ch_1", Money.of("30.00")), bank.given);
    assertTrue(bank.asked.getLast().asked());
    assertEquals(
        List.of(Refund.State.REFUNDED), refunds.all().stream().map(Refund::state).toList());
    assertEquals(refunds.all(), told);
  }

  @Test
  void a_card_that_was_charged_twice_has_one_charge_back() {
    overpaid("50.00", charge("ch_1", "50.00"), charge("ch_2", "50.00"));

    while (give()) {}

    assertEquals(Map.of("ch_2", Money.of("50.00")), bank.given);
  }

  @Test
  void what_no_card_paid_is_kept_and_so_is_what_a_card_does_not_take() {
    overpaid("70.00", charge("ch_1", "50.00"));
    bank.refuses = true;

    while (give()) {}

    assertEquals(Map.of(), bank.given);
    assertEquals(
        List.of(Refund.State.KEPT, Refund.State.KEPT),
        refunds.all().stream().map(Refund::state).toList());
    assertEquals(Set.copyOf(refunds.all()), Set.copyOf(told));
    assertEquals(2, told.size());
  }

  @Test
  void a_company_may_have_it_kept() {
    new DecideOnRefunds(refunds).handle(new DecideOnRefunds.Command(account, false, "me"));
    overpaid("30.00", charge("ch_1", "50.00"));

    assertFalse(give());

    assertEquals(Refund.State.KEPT, refunds.all().getFirst().state());
    assertEquals(Money.of("30.00"), refunds.all().getFirst().left());
  }

  @Test
  void what_was_not_paid_too_much_stays() {
    overpaid("0.00", charge("ch_1", "50.00"));
    overpaid("-20.00", charge("ch_1", "50.00"));

    assertEquals(List.of(), refunds.all());
  }

  private void overpaid(String excess, Overpayment.Charged... charges) {
    refunds.overpaid(
        new Overpayment(account, UUID.randomUUID(), Money.of(excess), List.of(charges)));
    var check = new CheckOverpayment(refunds, refunds, told::add, UUID::randomUUID, clock());
    assertTrue(check.handle(new CheckOverpayment.Command()));
    assertFalse(check.handle(new CheckOverpayment.Command()));
  }

  private static Overpayment.Charged charge(String reference, String amount) {
    return new Overpayment.Charged(reference, Money.of(amount));
  }

  private boolean give() {
    return new GiveRefund(
            new TakeUpRefund(refunds, clock()), bank, new RecordRefund(refunds, told::add, clock()))
        .handle(new GiveRefund.Command());
  }

  private Clock clock() {
    return Clock.fixed(now, BusinessCalendar.PARIS);
  }

  private static final class Bank implements PaymentProvider {

    final List<Return> asked = new ArrayList<>();
    final Map<String, Money> given = new HashMap<>();
    private final Map<String, Answer> answers = new HashMap<>();
    boolean loses;
    boolean refuses;

    @Override
    public Answer charge(Order order) {
      throw new AssertionError("nothing is to be charged");
    }

    @Override
    public Answer refund(Return back) {
      asked.add(back);
      var answer = answers.computeIfAbsent(back.key(), _ -> decide(back));
      return loses ? new Unknown("lost", true) : answer;
    }

    private Answer decide(Return back) {
      if (refuses) {
        return new PaymentProvider.Refused(Refusal.CARD_EXPIRED);
      }
      given.merge(back.charge(), back.amount(), Money::plus);
      return new Charged("re_" + given.size());
    }
  }
}
