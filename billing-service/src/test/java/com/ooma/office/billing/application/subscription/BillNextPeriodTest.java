package com.ooma.office.billing.application.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.application.invoice.IssueBill;
import com.ooma.office.billing.domain.subscription.BillingExamples;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BillNextPeriodTest {

  private static final LocalDate DUE = LocalDate.of(2026, 1, 31);

  private final InMemoryBooks books = new InMemoryBooks();
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

    assertTrue(billed.handle(new BillNextPeriod.Command(account)));
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
    return billNextPeriod(Clock.fixed(morning, BusinessCalendar.PARIS))
        .handle(new BillNextPeriod.Command(account));
  }

  private BillNextPeriod billNextPeriod(Clock clock) {
    return new BillNextPeriod(
        books, new IssueBill(books, () -> BillingExamples.SELLER, UUID::randomUUID, clock), clock);
  }
}
