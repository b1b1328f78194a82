package com.ooma.office.billing.domain.prepaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.domain.rating.DialledNumber;
import com.ooma.office.billing.domain.rating.Tariff;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PrepaidAccountTest {

  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final Tariff TEN_CENTS_A_MINUTE = new Tariff("UK", 0, 100_000, 1, 1, 0);
  private static final CallKey CALL = new CallKey("a", 1);
  private static final CallKey OTHER = new CallKey("b", 1);

  private static final DialledNumber LONDON = DialledNumber.of("+44 7400 123456");

  private PrepaidAccount account = empty();

  @Test
  void a_call_may_last_as_long_as_the_balance_pays() {
    account.topUp(Money.of("0.20"), "t", NOON);

    var made = account.authorise(CALL, LONDON, TEN_CENTS_A_MINUTE, NOON).orElseThrow();

    assertEquals(Money.of("0.20"), made.amount());
    assertEquals(122, made.seconds()); // half a cent more is rounded up only from the 123rd on
    assertTrue(account.authorise(OTHER, LONDON, TEN_CENTS_A_MINUTE, NOON).isEmpty());
    assertEquals(made, account.authorise(CALL, LONDON, TEN_CENTS_A_MINUTE, NOON).orElseThrow());
  }

  @Test
  void one_call_holds_five_euros_at_most_and_nothing_can_be_had_of_nothing() {
    assertTrue(
        account.authorise(CALL, LONDON, new Tariff("X", 10_000, 0, 1, 1, 0), NOON).isEmpty());
    account.topUp(Money.of("8.00"), "t", NOON);

    account.authorise(CALL, LONDON, TEN_CENTS_A_MINUTE, NOON);

    assertEquals(Money.of("5.00"), account.reserved(NOON));
    assertEquals(Money.of("3.00"), account.available(NOON));
  }

  @Test
  void a_call_that_costs_is_never_granted_for_nothing() {
    var oneSecond =
        account.authorise(CALL, LONDON, TEN_CENTS_A_MINUTE, NOON); // which rounds to 0.00
    assertEquals(Optional.empty(), oneSecond);

    var free =
        account.authorise(OTHER, LONDON, new Tariff("Free", 0, 0, 1, 1, 0), NOON).orElseThrow();
    assertEquals(Money.ZERO, free.amount());
    account.topUp(Money.of("0.01"), "t", NOON);
    assertEquals(
        Money.of("0.01"),
        account.authorise(CALL, LONDON, TEN_CENTS_A_MINUTE, NOON).orElseThrow().amount());
  }

  @Test
  void a_call_that_is_authorised_is_of_the_number_it_was_asked_for() {
    account.topUp(Money.of("8.00"), "t", NOON);
    account.authorise(CALL, LONDON, TEN_CENTS_A_MINUTE, NOON);

    var other = DialledNumber.of("0899 12 34 56");
    var refused =
        assertThrows(Refused.class, () -> account.authorise(CALL, other, TEN_CENTS_A_MINUTE, NOON));

    assertEquals("call-authorised-otherwise", refused.code());
    assertEquals(Money.of("5.00"), account.reserved(NOON));
  }

  @Test
  void the_rest_of_a_reservation_is_free_once_the_call_is_settled() {
    account.topUp(Money.of("3.00"), "t", NOON);
    account.authorise(CALL, LONDON, TEN_CENTS_A_MINUTE, NOON);

    assertTrue(account.settle(CALL, Money.of("0.30"), NOON));

    assertEquals(Money.of("2.70"), account.available(NOON));
    assertFalse(account.settle(CALL, Money.of("0.30"), NOON));
    assertEquals(
        List.of(Money.of("3.00"), Money.of("-0.30")),
        account.newEntries().stream().map(Entry::amount).toList());
  }

  @Test
  void what_is_released_or_lapsed_is_free_again() {
    account.topUp(Money.of("3.00"), "t", NOON);
    var made = account.authorise(CALL, LONDON, TEN_CENTS_A_MINUTE, NOON).orElseThrow();
    assertEquals(Money.ZERO, account.available(NOON));
    assertEquals(Money.of("3.00"), account.available(made.expiresAt()));
    account.release(CALL);

    assertEquals(Money.of("3.00"), account.available(NOON));
  }

  @Property
  void a_tariff_pays_exactly_so_many_seconds(
      @ForAll @IntRange(max = 2_000) int cents,
      @ForAll @IntRange(max = 3_000_000) int minute,
      @ForAll @IntRange(max = 100_000) int connect,
      @ForAll @IntRange(min = 1, max = 90) int step) {
    var tariff = new Tariff("X", connect, minute, step, step, 0);
    var money = new Money(cents);

    int seconds = tariff.secondsFor(money, 36_000);

    assertTrue(tariff.price(seconds).compareTo(money) <= 0);
    assertTrue(seconds == 36_000 || tariff.price(seconds + 1).compareTo(money) > 0);
  }

  /// Whatever happens in whatever order: never overdrawn, never more reserved than there is, and
  /// the entries add up to the balance.
  @Property
  void it_is_never_overdrawn_and_its_entries_add_up(@ForAll Random chance) {
    account = empty();
    var now = NOON;
    var sum = Money.ZERO;
    for (int step = 0; step < 80; step++) {
      now = now.plusSeconds(chance.nextInt(2_000));
      var call = new CallKey("c" + chance.nextInt(8), 1);
      switch (chance.nextInt(5)) {
        case 0 -> account.topUp(new Money(1 + chance.nextInt(500)), "t" + step, now);
        case 1, 2 -> account.authorise(call, LONDON, TEN_CENTS_A_MINUTE, now);
        case 3 -> account.settle(call, new Money(chance.nextInt(600)), now);
        default -> account.release(call);
      }
      for (var entry : account.newEntries()) {
        sum = sum.plus(entry.amount());
        assertEquals(sum, entry.balance());
      }
      assertEquals(sum, account.snapshot().balance());
      assertTrue(sum.compareTo(Money.ZERO) >= 0);
      assertTrue(account.reserved(now).compareTo(sum) <= 0);
      account = PrepaidAccount.from(account.snapshot());
    }
  }

  private static PrepaidAccount empty() {
    return PrepaidAccount.from(PrepaidAccount.Snapshot.empty(UUID.randomUUID()));
  }
}
