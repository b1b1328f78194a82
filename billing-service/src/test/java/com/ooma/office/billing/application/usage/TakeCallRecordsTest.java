package com.ooma.office.billing.application.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.billing.application.barring.InMemoryBars;
import com.ooma.office.billing.application.barring.WatchSpending;
import com.ooma.office.billing.application.barring.port.Spending;
import com.ooma.office.billing.application.prepaid.InMemoryPrepaid;
import com.ooma.office.billing.application.prepaid.InMemoryTopUps;
import com.ooma.office.billing.application.prepaid.ReviewBalance;
import com.ooma.office.billing.application.usage.CallReport.Outcome;
import com.ooma.office.billing.domain.barring.SpendingLimit;
import com.ooma.office.billing.domain.prepaid.CallKey;
import com.ooma.office.billing.domain.rating.Deck;
import com.ooma.office.billing.domain.rating.DialledNumber;
import com.ooma.office.billing.domain.rating.Plan;
import com.ooma.office.billing.domain.rating.PlanDays;
import com.ooma.office.billing.domain.rating.Tariff;
import com.ooma.office.billing.domain.usage.CallRecord;
import com.ooma.office.kernel.domain.Money;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakeCallRecordsTest {

  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final UUID US = UUID.randomUUID();

  private final InMemoryCalls calls = new InMemoryCalls();
  private final InMemoryDecks decks = new InMemoryDecks();
  private final List<Spending.Target> watched = new ArrayList<>();
  private final InMemoryPrepaid prepaid = new InMemoryPrepaid();

  @BeforeEach
  void loadDecks() {
    load(Plan.STANDARD, 90_000);
    load(Plan.INTERNATIONAL, 40_000);
  }

  @Test
  void a_call_has_its_effect_once_however_often_it_is_told() {
    assertEquals(List.of(Outcome.TAKEN, Outcome.REPEATED), outcomes(call("a", 60), call("a", 60)));
    assertEquals(List.of(Outcome.REPEATED), outcomes(call("a", 60)));

    assertEquals(1, calls.all().size());
    assertEquals(Money.of("0.09"), calls.open(US).charges().getFirst().ttc());
  }

  @Test
  void what_is_told_otherwise_changes_nothing() {
    outcomes(call("a", 60));

    var report = take(call("a", 120), call("b", 60), call("b", 61));

    assertEquals("call-told-otherwise", report.get(0).code());
    assertEquals(Outcome.TAKEN, report.get(1).outcome());
    assertEquals("call-told-otherwise", report.get(2).code());
    assertEquals(60, calls.all().getFirst().record().seconds());
  }

  @Test
  void a_line_that_is_refused_keeps_no_other_out() {
    var foreign = record(UUID.randomUUID(), "x", NOON, 60);
    var early = record(US, "y", NOON.plusSeconds(600), 60);

    var report = take(foreign, call("a", 60), early);

    assertEquals("call-of-nobody", report.get(0).code());
    assertEquals(Outcome.TAKEN, report.get(1).outcome());
    assertEquals("call-to-come", report.get(2).code());
    assertEquals(1, calls.all().size());
  }

  @Test
  void the_plan_of_its_day_rates_a_call() {
    assertEquals(
        Map.of("a", Money.of("0.09"), "b", Money.of("0.09")), pricesWith(new PlanDays(List.of())));
    assertEquals(
        Map.of("a", Money.of("0.09"), "b", Money.of("0.04")),
        pricesWith(new PlanDays(List.of(new PlanDays.Days(LocalDate.of(2026, 3, 1), null)))));
  }

  @Test
  void what_was_authorised_is_paid_from_the_balance_and_on_no_bill() {
    prepaid.change(US, account -> account.topUp(Money.of("1.00"), "t-1", NOON));
    prepaid.change(
        US,
        account ->
            account.authorise(
                new CallKey("a", 1),
                DialledNumber.of("+44 7400 123456"),
                new Tariff("UK", 0, 90_000, 1, 1, 0),
                NOON));

    outcomes(call("a", 60), call("b", 60));
    outcomes(call("a", 60));

    assertEquals(Money.of("0.91"), prepaid.openForUpdate(US).snapshot().balance());
    assertEquals(Money.of("0.09"), calls.open(US).charges().getFirst().ttc());
    assertEquals(1, calls.open(US).calls().size());
  }

  @Test
  void what_fresh_calls_cost_is_watched_by_destination() {
    outcomes(call("a", 60), call("b", 60), record(US, "c", NOON.minusSeconds(60), 0));
    outcomes(call("a", 60));

    assertEquals(List.of(new Spending.Target(US, "Royaume-Uni mobiles")), watched);
  }

  private Map<String, Money> pricesWith(PlanDays days) {
    var fresh = new InMemoryCalls();
    use(fresh, days)
        .handle(
            new TakeCallRecords.Command(
                Map.of(
                    1, record(US, "a", Instant.parse("2026-02-28T10:00:00Z"), 60),
                    2, call("b", 60))));
    return fresh.all().stream()
        .collect(Collectors.toMap(call -> call.record().callId(), call -> call.ttc()));
  }

  private List<Outcome> outcomes(CallRecord... records) {
    return take(records).stream().map(CallReport.Line::outcome).toList();
  }

  private List<CallReport.Line> take(CallRecord... records) {
    var byLine = new java.util.TreeMap<Integer, CallRecord>();
    for (int i = 0; i < records.length; i++) {
      byLine.put(i + 1, records[i]);
    }
    return use(calls, new PlanDays(List.of())).handle(new TakeCallRecords.Command(byLine));
  }

  private TakeCallRecords use(InMemoryCalls kept, PlanDays days) {
    var clock = Clock.fixed(NOON, ZoneOffset.UTC);
    var rateCalls =
        new RateCalls(
            accounts -> accounts.contains(US) ? Map.of(US, days) : Map.of(),
            decks,
            UUID::randomUUID,
            clock);
    var topUps = new InMemoryTopUps();
    var reviewBalance = new ReviewBalance(topUps, topUps, topUps, UUID::randomUUID, clock);
    return new TakeCallRecords(
        rateCalls, kept, new SettleCalls(prepaid, kept, reviewBalance, clock), watching(clock));
  }

  private WatchSpending watching(Clock clock) {
    return new WatchSpending(
        (since, targets, usual) -> {
          watched.addAll(targets);
          return List.of();
        },
        () -> SpendingLimit.of(Money.of("50.00")),
        new InMemoryBars(),
        UUID::randomUUID,
        clock);
  }

  private void load(Plan plan, long minute) {
    var rates = Map.of("447", new Tariff("Royaume-Uni mobiles", 0, minute, 1, 1, 0));
    var start = NOON.minusSeconds(86_400 * 300L);
    decks.add(new Deck(UUID.randomUUID(), plan, start, start, "ops-1", rates));
  }

  private static CallRecord call(String callId, int seconds) {
    return record(US, callId, NOON.minusSeconds(3_600), seconds);
  }

  private static CallRecord record(UUID account, String callId, Instant start, int seconds) {
    return new CallRecord(
        callId, 1, account, "2001", DialledNumber.of("+44 7400 123456"), start, seconds);
  }
}
