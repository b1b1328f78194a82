package com.ooma.office.billing.application.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.application.invoice.IssueBills;
import com.ooma.office.billing.application.usage.InMemoryCalls;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.billing.domain.rating.DialledNumber;
import com.ooma.office.billing.domain.rating.Plan;
import com.ooma.office.billing.domain.rating.RateDeck;
import com.ooma.office.billing.domain.rating.RateDecks;
import com.ooma.office.billing.domain.rating.Tariff;
import com.ooma.office.billing.domain.subscription.BillingExamples;
import com.ooma.office.billing.domain.usage.CallRecord;
import com.ooma.office.billing.domain.usage.RatedCall;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BillNextPeriodTest {

  private static final LocalDate DUE = LocalDate.of(2026, 1, 31);

  private final InMemoryBooks books = new InMemoryBooks();
  private final InMemoryCalls calls = new InMemoryCalls();
  private final UUID account = UUID.randomUUID();

  @Test
  void bills_and_finalises_what_is_due_and_moves_on() {
    subscribe(3, false);

    assertTrue(billAt(DUE));

    var invoice = books.invoices().getFirst();
    assertEquals(Money.of("150.00"), invoice.content().totals().ttc());
    assertEquals("OO-2026-000001", invoice.issue().number().text());
    assertEquals(BillingExamples.SELLER, invoice.content().seller());
    assertEquals(account, invoice.content().accountId());
    assertEquals(1, books.published().size());
    assertFalse(billAt(DUE));
    assertEquals(1, books.invoices().size());
  }

  @Test
  void bills_nothing_before_the_day() {
    subscribe(1, false);

    assertFalse(billAt(DUE.minusDays(1)));
    assertTrue(books.invoices().isEmpty());
  }

  @Test
  void catches_up_one_period_at_a_time_in_order_on_the_day_it_does() {
    subscribe(1, false);
    var today = LocalDate.of(2026, 4, 2);

    while (billAt(today)) {}

    assertEquals(
        List.of("2026-01-31", "2026-02-28", "2026-03-31"),
        books.invoices().stream()
            .map(invoice -> invoice.content().period().start().toString())
            .toList());
    assertTrue(
        books.invoices().stream().allMatch(invoice -> invoice.issue().issuedOn().equals(today)));
  }

  @Test
  void the_plan_of_an_order_is_paid_from_the_first_seat_on() {
    subscribe(2, true);

    billAt(DUE);

    assertEquals(Money.of("110.00"), books.invoices().getFirst().content().totals().ttc());
  }

  @Test
  void the_day_is_the_one_in_paris() {
    subscribe(1, false);
    var lateInLondon = Instant.parse("2026-01-30T23:30:00Z");

    var billed = billNextPeriod(Clock.fixed(lateInLondon, BusinessCalendar.PARIS));

    assertEquals(List.of(account), billed.handle(new BillNextPeriod.Command(account)));
  }

  @Test
  void calls_are_asked_for_once_on_the_next_bill_and_listed_with_it() {
    subscribe(1, false);
    billAt(DUE);
    var call = call("a", "2026-02-03T10:00:00Z", 90);

    var preview = preview();
    billAt(LocalDate.of(2026, 2, 28));
    billAt(LocalDate.of(2026, 3, 31));

    assertEquals(Money.of("0.90"), call.ttc());
    var invoices = books.invoices();
    assertEquals(Money.of("50.90"), invoices.get(1).content().totals().ttc());
    assertEquals(invoices.get(1).content().totals(), preview.totals());
    assertEquals(Money.of("50.00"), invoices.get(2).content().totals().ttc());
    assertEquals(1, calls.listedBy(invoices.get(1).content().invoiceId()).size());
    assertEquals(0, calls.listedBy(invoices.get(2).content().invoiceId()).size());
  }

  @Test
  void a_late_record_is_on_the_bill_after() {
    subscribe(1, false);
    billAt(DUE);
    billAt(LocalDate.of(2026, 2, 28));
    call("late", "2026-02-03T10:00:00Z", 60);

    billAt(LocalDate.of(2026, 3, 31));

    var line = books.invoices().get(2).content().lines().getFirst();
    assertEquals(Product.CALLS, line.product());
    assertEquals(LocalDate.of(2026, 2, 3), line.days().start());
    assertEquals(Money.of("0.60"), line.ttc());
  }

  @Test
  void the_last_bill_asks_for_calls_also_if_there_is_nothing_else() {
    subscribe(1, false);
    billAt(DUE);
    call("last", "2026-02-27T10:00:00Z", 60);

    new EndSubscription(books, calls, issueBills(Clock.systemUTC()))
        .handle(new EndSubscription.Command(account, LocalDate.of(2026, 2, 27)));

    var last = books.invoices().getLast().content();
    assertTrue(last.closing());
    assertEquals(Money.of("0.60"), last.totals().ttc());
    assertTrue(calls.open(account).calls().isEmpty());
  }

  private RatedCall call(String callId, String start, int seconds) {
    var number = DialledNumber.of("+44 7400 123456");
    var record = new CallRecord(callId, 1, account, "2001", number, Instant.parse(start), seconds);
    var deck = RateDeck.of(Map.of("447", new Tariff("Mobiles", 0, 600_000, 1, 1, 0)));
    var decks = new RateDecks(new TreeMap<>(Map.of(Instant.EPOCH, deck)));
    var call = RatedCall.of(record, Plan.STANDARD, decks, UUID.randomUUID());
    calls.addNew(List.of(call));
    return call;
  }

  private PreviewBill.View preview() {
    return new PreviewBill(books, calls, issueBills(Clock.systemUTC()))
        .handle(new PreviewBill.Command(account))
        .orElseThrow();
  }

  private void subscribe(int seats, boolean plan) {
    var ids = Stream.generate(UUID::randomUUID).limit(seats).toArray(UUID[]::new);
    for (var seat : ids) {
      new StartSeat(books).handle(new StartSeat.Command(account, seat, DUE));
    }
    var order = BillingExamples.order(DUE.minusDays(5), plan, 0, ids);
    new RegisterOrder(books)
        .handle(new RegisterOrder.Command(account, BillingExamples.customer(), order));
  }

  private boolean billAt(LocalDate day) {
    var morning = day.atTime(9, 0).atZone(BusinessCalendar.PARIS).toInstant();
    return !billNextPeriod(Clock.fixed(morning, BusinessCalendar.PARIS))
        .handle(new BillNextPeriod.Command(account))
        .isEmpty();
  }

  private BillNextPeriod billNextPeriod(Clock clock) {
    return new BillNextPeriod(books, calls, issueBills(clock), clock);
  }

  private IssueBills issueBills(Clock clock) {
    return new IssueBills(
        books, new InMemoryCredits(), () -> BillingExamples.SELLER, UUID::randomUUID, clock);
  }
}
