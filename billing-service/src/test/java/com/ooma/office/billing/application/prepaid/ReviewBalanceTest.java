package com.ooma.office.billing.application.prepaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.billing.domain.prepaid.AutomaticTopUp;
import com.ooma.office.billing.domain.prepaid.CallKey;
import com.ooma.office.billing.domain.prepaid.PrepaidAccount;
import com.ooma.office.billing.domain.prepaid.TopUp;
import com.ooma.office.billing.domain.rating.DialledNumber;
import com.ooma.office.billing.domain.rating.Tariff;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Balances that become low: topped up by themselves, or told.
class ReviewBalanceTest {

  private final InMemoryTopUps topUps = new InMemoryTopUps();
  private final InMemoryPrepaid prepaid = new InMemoryPrepaid();
  private final UUID account = UUID.randomUUID();
  private Instant now = Instant.parse("2026-03-10T09:00:00Z");

  @Test
  void a_balance_below_the_threshold_is_topped_up_once_at_a_time() {
    topUps.save(AutomaticTopUp.of(account, Money.of("10.00"), Money.of("25.00")), "me");

    review("10.00");
    assertEquals(List.of(), topUps.all);
    review("9.99");
    review("0.00");

    assertEquals(List.of(Money.of("25.00")), topUps.all.stream().map(TopUp::amount).toList());
    topUps.end(TopUp::paidIn);
    review("9.99");
    assertEquals(2, topUps.all.size());
  }

  @Test
  void a_card_that_was_refused_is_left_alone_for_a_day() {
    topUps.save(AutomaticTopUp.of(account, Money.of("10.00"), Money.of("25.00")), "me");
    review("0.00");
    topUps.end(topUp -> topUp.refused("CARD_EXPIRED"));

    now = now.plus(Duration.ofHours(23));
    review("0.00");
    assertEquals(1, topUps.all.size());

    now = now.plus(Duration.ofHours(2));
    review("0.00");
    assertEquals(2, topUps.all.size());
  }

  @Test
  void nobody_is_topped_up_who_does_not_want_it() {
    review("0.00");
    topUps.save(AutomaticTopUp.of(account, Money.of("10.00"), Money.of("25.00")), "me");
    topUps.remove(account);
    review("0.00");

    assertEquals(List.of(), topUps.all);
  }

  @Test
  void both_amounts_have_their_ranges() {
    assertEquals("top-up-threshold", refusal("0.99", "25.00"));
    assertEquals("top-up-threshold", refusal("500.01", "25.00"));
    assertEquals("top-up-amount", refusal("10.00", "4.99"));
    assertEquals("top-up-amount", refusal("10.00", "500.01"));
  }

  @Test
  void a_low_balance_is_told_once_until_it_is_topped_up_again() {
    prepaid.change(account, each -> each.topUp(Money.of("5.00"), "t", now));
    review();
    assertEquals(List.of(), topUps.low);

    prepaid.change(account, each -> spend(each, "0.01"));
    review();
    review();
    assertEquals(List.of("4.99 < 5.00"), topUps.low);

    prepaid.change(account, each -> each.topUp(Money.of("0.02"), "t", now));
    review();
    prepaid.change(account, each -> spend(each, "1.00"));
    review();
    assertEquals(List.of("4.99 < 5.00", "4.01 < 5.00"), topUps.low);
  }

  @Test
  void the_own_threshold_counts_and_nobody_is_told_whose_top_up_is_on_its_way() {
    prepaid.change(account, each -> each.topUp(Money.of("20.00"), "t", now));
    topUps.save(AutomaticTopUp.of(account, Money.of("30.00"), Money.of("25.00")), "me");
    review();
    assertEquals(List.of(), topUps.low);

    topUps.end(topUp -> topUp.refused("CARD_EXPIRED"));
    review();
    assertEquals(List.of("20.00 < 30.00"), topUps.low);
  }

  @Test
  void who_never_paid_in_has_no_low_balance() {
    review();
    assertEquals(List.of(), topUps.low);
  }

  private void review() {
    prepaid.change(account, this::review);
  }

  private void spend(PrepaidAccount from, String amount) {
    var call = new CallKey("c" + amount, 1);
    from.authorise(
        call, DialledNumber.of("+44 7400 123456"), new Tariff("UK", 0, 100_000, 1, 1, 0), now);
    from.settle(call, Money.of(amount), now);
  }

  private String refusal(String threshold, String amount) {
    return assertThrows(
            Refused.class, () -> AutomaticTopUp.of(account, Money.of(threshold), Money.of(amount)))
        .code();
  }

  /// With so much on the balance, and nothing reserved.
  private void review(String available) {
    review(
        PrepaidAccount.from(
            new PrepaidAccount.Snapshot(account, Money.of(available), List.of(), true)));
  }

  private void review(PrepaidAccount balance) {
    new ReviewBalance(
            topUps, topUps, topUps, UUID::randomUUID, Clock.fixed(now, BusinessCalendar.PARIS))
        .handle(new ReviewBalance.Command(balance));
  }
}
