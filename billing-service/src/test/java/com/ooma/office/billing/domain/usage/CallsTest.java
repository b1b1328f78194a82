package com.ooma.office.billing.domain.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.domain.charge.Charge;
import com.ooma.office.billing.domain.rating.DialledNumber;
import com.ooma.office.billing.domain.rating.Plan;
import com.ooma.office.billing.domain.rating.PlanDays;
import com.ooma.office.billing.domain.rating.RateDeck;
import com.ooma.office.billing.domain.rating.RateDecks;
import com.ooma.office.billing.domain.rating.Tariff;
import com.ooma.office.billing.domain.usage.OpenCalls.OpenCall;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallsTest {

  private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
  private static final RateDecks DECKS =
      new RateDecks(
          new TreeMap<>(
              Map.of(
                  MARCH,
                  RateDeck.of(
                      Map.of("447", new Tariff("Royaume-Uni mobiles", 0, 90_000, 1, 1, 0))))));

  @ParameterizedTest
  @CsvSource({
    "01 99 00 12 34, INCLUDED, 0.00",
    "+44 20 7946 0123, INCLUDED, 0.00",
    "112, EMERGENCY, 0.00",
    "+44 7400 123456, CHARGED, 0.09",
    "+1 212 555 0123, UNRATED, 0.00"
  })
  void a_call_is_rated_by_whom_it_reached(String to, CallKind kind, String ttc) {
    var call = rated(to, MARCH, 60);

    assertEquals(kind, call.kind());
    assertEquals(Money.of(ttc), call.ttc());
  }

  @Test
  void the_deck_of_its_start_rates_it_however_long_it_lasts() {
    assertEquals(CallKind.UNRATED, rated("+44 7400 123456", MARCH.minusMillis(1), 600).kind());
    assertEquals(Money.of("0.90"), rated("+44 7400 123456", MARCH, 600).ttc());
  }

  @Property
  void ids_sort_calls_by_their_start(
      @ForAll @IntRange(max = 100_000_000) int one,
      @ForAll @IntRange(max = 100_000_000) int other) {
    var first = rated("112", MARCH.plusMillis(one), 0).id().toString();
    var second = rated("112", MARCH.plusMillis(other), 0).id().toString();

    assertEquals(7, rated("112", MARCH, 0).id().version());
    if (one != other) {
      assertEquals(one < other, first.compareTo(second) < 0);
    }
  }

  @Property
  void a_bill_asks_for_the_sum_of_its_calls(
      @ForAll @Size(max = 30) List<@IntRange(max = 5_000) Integer> cents) {
    var calls = new OpenCalls(cents.stream().map(each -> open(each, MARCH)).toList());

    var owed = calls.charges().stream().map(Charge::owed).reduce(Money.ZERO, Money::plus);

    assertEquals(new Money(cents.stream().mapToInt(Integer::intValue).sum()), owed);
    assertEquals(cents.size(), calls.ids().size());
  }

  @Test
  void the_line_is_for_the_days_of_its_calls_in_paris() {
    var calls =
        new OpenCalls(
            List.of(
                open(5, Instant.parse("2026-03-31T22:30:00Z")), // 1 April in Paris
                open(7, Instant.parse("2026-03-03T10:00:00Z"))));

    var days = calls.charges().getFirst().days();

    assertEquals(LocalDate.of(2026, 3, 3), days.start());
    assertEquals(LocalDate.of(2026, 4, 1), days.lastDay());
  }

  @ParameterizedTest
  @CsvSource({
    "+447400123456, false, +44740012••••",
    "+447400123456, true, +447400123456",
    "118712, false, 11••••",
    "3631, false, ••••"
  })
  void the_last_four_digits_are_hidden_unless_the_holder_wants_them(
      String number, boolean full, String shown) {
    assertEquals(shown, ShownNumber.of(DialledNumber.of(number), full));
  }

  @Test
  void the_plan_of_the_day_in_paris_holds() {
    var days =
        new PlanDays(
            List.of(
                new PlanDays.Days(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 12)),
                new PlanDays.Days(LocalDate.of(2026, 4, 1), null)));

    assertEquals(Plan.STANDARD, days.at(Instant.parse("2026-03-09T22:59:59Z")));
    assertEquals(Plan.INTERNATIONAL, days.at(Instant.parse("2026-03-09T23:00:00Z")));
    assertEquals(Plan.INTERNATIONAL, days.at(Instant.parse("2026-03-11T22:59:59Z")));
    assertEquals(Plan.STANDARD, days.at(Instant.parse("2026-03-11T23:00:00Z")));
    assertEquals(Plan.INTERNATIONAL, days.at(Instant.parse("2027-03-11T23:00:00Z")));
  }

  @Test
  void a_record_of_another_time_is_refused() {
    record("112", MARCH, 1).requireFrom(MARCH.minus(Duration.ofMinutes(4)));
    record("112", MARCH, 1).requireFrom(MARCH.plus(Duration.ofDays(364)));

    assertRefused(
        "call-to-come", () -> record("112", MARCH, 1).requireFrom(MARCH.minusSeconds(301)));
    assertRefused(
        "call-too-old",
        () -> record("112", MARCH, 1).requireFrom(MARCH.plus(Duration.ofDays(366))));
    assertRefused("call-record", () -> record("112", MARCH, -1));
  }

  @Test
  void a_user_is_known_by_the_verified_address_only() {
    var user = new ExtensionUser("2001", "Camille@Lumen.example");

    assertTrue(user.is("camille@lumen.example"));
    assertFalse(user.is("dominique@lumen.example"));
    assertFalse(user.is("nobody"));
    assertFalse(new ExtensionUser("2001", null).is("camille@lumen.example"));
  }

  private static void assertRefused(String code, Runnable what) {
    assertEquals(code, assertThrows(Refused.class, what::run).code());
  }

  private static OpenCall open(int cents, Instant start) {
    return new OpenCall(UUID.randomUUID(), start, new Money(cents));
  }

  private static RatedCall rated(String to, Instant start, int seconds) {
    return RatedCall.of(
        record(to, start, seconds),
        Plan.STANDARD,
        DECKS,
        UUID.fromString("0199c0de-0000-7abc-8000-000000000001"));
  }

  private static CallRecord record(String to, Instant start, int seconds) {
    return new CallRecord(
        "c-1", 1, UUID.randomUUID(), "2001", DialledNumber.of(to), start, seconds);
  }
}
