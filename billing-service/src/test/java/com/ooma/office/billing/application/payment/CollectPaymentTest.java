package com.ooma.office.billing.application.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.application.payment.port.Cards;
import com.ooma.office.billing.application.payment.port.PaymentProvider;
import com.ooma.office.billing.domain.charge.CardToken;
import com.ooma.office.billing.domain.payment.ChargeKey;
import com.ooma.office.billing.domain.payment.PaymentState;
import com.ooma.office.billing.domain.payment.Refusal;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CollectPaymentTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  private final OneCard cards = new OneCard();
  private final InMemoryRefunds refunds = new InMemoryRefunds();
  private final InMemoryPayments payments = new InMemoryPayments(refunds);
  private final Bank bank = new Bank();
  private final UUID account = UUID.randomUUID();
  private Instant now = DAY.atTime(9, 0).atZone(BusinessCalendar.PARIS).toInstant();

  @Test
  void what_is_kept_pays_before_the_card_does() {
    refunds.keep(account, Money.of("70.00"));
    var first = invoiced();
    var second = invoiced();

    while (collect()) {}

    assertEquals(PaymentState.PAID, payments.state(first));
    assertEquals(PaymentState.PAID, payments.state(second));
    assertEquals(1, bank.asked.size());
    assertEquals(Money.of("30.00"), bank.asked.getFirst().amount());
    assertEquals(List.of("Received", "Received"), payments.told());
  }

  @Test
  void one_that_the_provider_says_nothing_clear_of_keeps_no_other_waiting() {
    var strange = invoiced();
    var other = invoiced();
    bank.unclear = 1;

    while (collect()) {}

    assertEquals(PaymentState.PAID, payments.state(other));
    assertEquals(PaymentState.DUE, payments.state(strange));
  }

  @Test
  void an_invoice_is_collected_when_it_is_final() {
    var invoice = invoiced();

    assertTrue(collect());
    assertFalse(collect());

    assertEquals(PaymentState.PAID, payments.state(invoice));
    assertEquals(1, bank.charged.size());
    assertEquals(List.of("Received"), payments.told());
  }

  @Test
  void the_last_refusal_suspends_the_account_and_another_card_reinstates_it() {
    var invoice = invoiced();
    bank.refuses = true;
    for (int day = 0; day < 30; day++) {
      collect();
      now = now.plus(Duration.ofDays(1));
    }
    assertEquals(PaymentState.OVERDUE, payments.state(invoice));
    assertEquals(4, bank.asked.size());
    assertNotNull(payments.standing(account).suspendedSince());

    bank.refuses = false;
    replaceCard("tok_2");
    collect();

    assertEquals(PaymentState.PAID, payments.state(invoice));
    assertEquals("tok_2", bank.asked.getLast().card().value());
    assertNull(payments.standing(account).suspendedSince());
    assertEquals(
        List.of("Failed", "Failed", "Failed", "Failed", "Suspended", "Received", "Reinstated"),
        payments.told());
  }

  @Test
  void a_charge_that_was_answered_by_nobody_is_looked_up_and_not_made_again() {
    var invoice = invoiced();
    bank.loses = true;
    assertFalse(collect());
    assertEquals(PaymentState.DUE, payments.state(invoice));

    bank.loses = false;
    now = now.plus(Duration.ofMinutes(1));
    collect();

    assertTrue(bank.asked.getLast().asked());
    assertEquals(1, bank.charged.size());
    assertEquals(PaymentState.PAID, payments.state(invoice));
  }

  @Test
  void while_the_provider_is_away_nothing_is_lost_and_the_round_ends() {
    invoiced();
    invoiced();
    bank.away = true;
    assertFalse(collect());
    assertEquals(1, bank.asked.size());

    bank.away = false;
    now = now.plus(Duration.ofMinutes(1));
    while (collect()) {}

    assertEquals(2, bank.charged.size());
  }

  @Test
  void a_message_has_its_effect_once_however_late_it_comes() {
    var invoice = invoiced();
    bank.loses = true;
    collect();
    var key = new ChargeKey(invoice, 1).text();

    hear("msg_1", key, new HearProvider.Succeeded("ch_1"));
    hear("msg_1", key, new HearProvider.Succeeded("ch_1"));
    hear("msg_2", key, new HearProvider.Succeeded("ch_1"));
    hear("msg_3", key, new HearProvider.Failed(Refusal.CARD_REFUSED));

    assertEquals(PaymentState.PAID, payments.state(invoice));
    assertEquals(List.of("Received"), payments.told());
    for (var strange :
        List.of("nonsense", new ChargeKey(invoice, 2).text(), UUID.randomUUID() + "-1")) {
      assertEquals(
          "not-found",
          assertThrows(
                  Refused.class,
                  () -> hear("m" + strange, strange, new HearProvider.Succeeded("x")))
              .code());
    }
  }

  /// Accepting, refusing, losing answers and being away in any order: in the end each invoice is
  /// charged once, or never if it is overdue.
  @Property(tries = 300)
  void nobody_is_charged_twice_and_nothing_is_lost(@ForAll Random chance) {
    var invoices = List.of(invoiced(), invoiced(), invoiced());
    for (int step = 0; step < 150; step++) {
      bank.refuses = chance.nextInt(3) == 0;
      bank.loses = chance.nextInt(3) == 0;
      bank.away = chance.nextInt(3) == 0;
      collect();
      if (chance.nextInt(20) == 0) {
        replaceCard("tok_" + step);
      }
      now = now.plusSeconds(chance.nextInt(40_000));
    }
    bank.refuses = false;
    bank.loses = false;
    bank.away = false;
    for (int day = 0; day < 20; day++) {
      while (collect()) {}
      now = now.plus(Duration.ofDays(1));
    }

    for (var invoice : invoices) {
      long times =
          bank.charged.keySet().stream().filter(key -> key.startsWith(invoice.toString())).count();
      assertEquals(payments.state(invoice) == PaymentState.PAID ? 1 : 0, times);
      assertTrue(
          payments.state(invoice) == PaymentState.PAID
              || payments.state(invoice) == PaymentState.OVERDUE);
    }
    assertEquals(
        invoices.stream().anyMatch(invoice -> payments.state(invoice) == PaymentState.OVERDUE),
        payments.standing(account).suspendedSince() != null);
  }

  @Test
  void what_is_told_of_a_top_up_that_is_none_of_ours_is_refused() {
    hear("m-1", "top-up-known", new HearProvider.Succeeded("ch-1"));

    var unknown = new HearProvider.Succeeded("ch-2");
    assertThrows(Refused.class, () -> hear("m-2", "top-up-" + UUID.randomUUID(), unknown));
  }

  private UUID invoiced() {
    return payments.invoiced(account, DAY, Money.of("50.00"));
  }

  private void replaceCard(String token) {
    new ReplaceCard(cards, payments, clock())
        .handle(new ReplaceCard.Command(account, new CardToken(token)));
  }

  private void hear(String messageId, String key, HearProvider.News news) {
    new HearProvider(
            payments::remember,
            "top-up-known"::equals,
            recordPayment(),
            new RecordChargeback(payments, review(), clock()))
        .handle(new HearProvider.Command(messageId, "digest", key, news));
  }

  private boolean collect() {
    return new CollectPayment(
            new TakeUpPayment(payments, cards, refunds, review(), clock()), bank, recordPayment())
        .handle(new CollectPayment.Command());
  }

  private ReviewStanding review() {
    return new ReviewStanding(payments, payments.standings(), clock());
  }

  private RecordPayment recordPayment() {
    return new RecordPayment(payments, review(), clock());
  }

  private Clock clock() {
    return Clock.fixed(now, BusinessCalendar.PARIS);
  }

  private static final class OneCard implements Cards {

    private CardToken card = new CardToken("tok_1");

    @Override
    public Optional<CardToken> find(UUID accountId) {
      return Optional.of(card);
    }

    @Override
    public boolean replace(UUID accountId, CardToken other) {
      card = other;
      return true;
    }
  }

  /// A provider that charges each key once, and may lose its answer, say nothing clear, or be away.
  private static final class Bank implements PaymentProvider {

    final List<Order> asked = new ArrayList<>();
    final Map<String, Money> charged = new HashMap<>();
    private final Map<String, Answer> answers = new HashMap<>();
    boolean refuses;
    boolean loses;
    boolean away;
    int unclear;

    @Override
    public Answer charge(Order order) {
      asked.add(order);
      if (unclear-- > 0) {
        return new Unknown("HTTP 404", false);
      }
      if (away) {
        return new Unknown("away", true);
      }
      var answer = answers.computeIfAbsent(order.key(), _ -> decide(order));
      return loses ? new Unknown("lost", true) : answer;
    }

    @Override
    public Answer refund(Return back) {
      throw new AssertionError("nothing is to be given back");
    }

    private Answer decide(Order order) {
      if (refuses) {
        return new PaymentProvider.Refused(Refusal.CARD_REFUSED);
      }
      charged.put(order.key(), order.amount());
      return new Charged("ch_" + charged.size());
    }
  }
}
