package com.ooma.office.billing.application.prepaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.billing.application.prepaid.port.AutomaticTopUps;
import com.ooma.office.billing.application.prepaid.port.TopUps;
import com.ooma.office.billing.domain.prepaid.AutomaticTopUp;
import com.ooma.office.billing.domain.prepaid.TopUp;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// Balances that are topped up by themselves.
class ReviewBalanceTest {

  private final InMemoryTopUps topUps = new InMemoryTopUps();
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

  private String refusal(String threshold, String amount) {
    return assertThrows(
            Refused.class, () -> AutomaticTopUp.of(account, Money.of(threshold), Money.of(amount)))
        .code();
  }

  private void review(String available) {
    new ReviewBalance(topUps, topUps, UUID::randomUUID, Clock.fixed(now, BusinessCalendar.PARIS))
        .handle(new ReviewBalance.Command(account, Money.of(available)));
  }

  private static final class InMemoryTopUps implements TopUps, AutomaticTopUps {

    final List<TopUp> all = new ArrayList<>();
    private final Map<UUID, AutomaticTopUp> automatic = new HashMap<>();

    void end(UnaryOperator<TopUp> how) {
      all.set(all.size() - 1, how.apply(all.getLast()));
    }

    @Override
    public void add(TopUp topUp) {
      all.add(topUp);
    }

    @Override
    public boolean mayBegin(UUID accountId, Instant since) {
      return all.stream()
          .noneMatch(topUp ->
              topUp.isOpen()
                  || (topUp.state() == TopUp.State.REFUSED && topUp.requestedAt().isAfter(since)));
    }

    @Override
    public Optional<TopUp> nextDue(Instant moment) {
      throw new UnsupportedOperationException();
    }

    @Override
    public TopUp getForUpdate(UUID topUpId) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void save(TopUp topUp) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<AutomaticTopUp> find(UUID accountId) {
      return Optional.ofNullable(automatic.get(accountId));
    }

    @Override
    public void save(AutomaticTopUp wanted, String by) {
      automatic.put(wanted.accountId(), wanted);
    }

    @Override
    public void remove(UUID accountId) {
      automatic.remove(accountId);
    }
  }
}
