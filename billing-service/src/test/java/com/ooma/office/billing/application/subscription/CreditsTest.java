package com.ooma.office.billing.application.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.application.invoice.FindInvoices;
import com.ooma.office.billing.application.invoice.IssueBills;
import com.ooma.office.billing.application.usage.InMemoryCalls;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceEvent;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.subscription.BillingExamples;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of days that were paid and are not used.
class CreditsTest {

  private static final LocalDate DUE = LocalDate.of(2026, 1, 10);
  private static final LocalDate NEXT = DUE.plusMonths(1);

  private final InMemoryBooks books = new InMemoryBooks();
  private final InMemoryCalls calls = new InMemoryCalls();
  private final UUID account = UUID.randomUUID();
  private final List<UUID> seats = List.of(UUID.randomUUID(), UUID.randomUUID());

  @BeforeEach
  void two_seats_and_a_number_are_paid_in_advance() {
    new RegisterOrder(books)
        .handle(
            new RegisterOrder.Command(
                account,
                BillingExamples.customer(),
                BillingExamples.order(DUE.minusDays(5), false, 1, seats.toArray(UUID[]::new))));
    seats.forEach(seat -> new StartSeat(books).handle(new StartSeat.Command(account, seat, DUE)));
    billAt(DUE);
    assertEquals(Money.of("110.00"), books.invoices().getFirst().content().totals().ttc());
  }

  @Test
  void they_are_a_line_of_the_next_invoice() {
    remove(seats.subList(0, 1), LocalDate.of(2026, 1, 19));

    billAt(NEXT);

    var invoice = books.invoices().getLast();
    assertEquals("OO-2026-000002", invoice.issue().number().text());
    assertEquals(Money.of("26.13"), invoice.content().totals().ttc()); // 60.00 less 33.87
    var credit = invoice.content().lines().getFirst();
    assertEquals(-1, credit.quantity());
    assertEquals(Money.of("33.87"), credit.unitTtc());
    assertEquals(
        "Avoir au prorata de 21 jours sur 31 : Poste téléphonique Ooma Office, location du"
            + " téléphone incluse",
        credit.description());
    assertEquals(new Period(LocalDate.of(2026, 1, 20), NEXT), credit.days());
  }

  @Test
  void they_are_a_credit_note_if_they_are_more_than_what_is_owed() {
    remove(seats, LocalDate.of(2026, 1, 19));

    billAt(NEXT);

    var note = books.invoices().getLast();
    assertEquals("AV-2026-000001", note.issue().number().text());
    var corrected = note.content().corrects().getFirst();
    assertEquals(1, note.content().corrects().size());
    assertEquals("OO-2026-000001", corrected.number().text());
    assertEquals(DUE, corrected.issuedOn());
    assertEquals(note.content().totals(), corrected.givenBack());
    assertEquals(Money.of("57.74"), note.content().totals().ttc()); // 67.74 less 10.00
    assertEquals(List.of(2, -1), quantities(note));
    assertInstanceOf(InvoiceEvent.Credited.class, books.published().getLast());
    assertEquals(2, books.published().size());
    assertTrue(billAt(NEXT.plusMonths(1)));
    assertEquals("OO-2026-000002", books.invoices().getLast().issue().number().text());
  }

  @Test
  void periods_without_anything_to_pay_pass_without_an_invoice() {
    remove(seats, NEXT.minusDays(1));
    new ChangeOptions(books)
        .handle(new ChangeOptions.Command(account, false, 0, NEXT.minusDays(1)));

    assertTrue(billAt(NEXT));
    assertTrue(billAt(NEXT.plusMonths(1)));

    assertEquals(1, books.invoices().size());
  }

  @Test
  void leaving_makes_the_last_document_at_once_and_nothing_after_it() {
    endAfter(LocalDate.of(2026, 1, 19));

    var note = books.invoices().getLast();
    assertEquals("AV-2026-000001", note.issue().number().text());
    assertTrue(note.content().closing());
    assertEquals(Money.of("74.51"), note.content().totals().ttc()); // 2 × 33.87 and 6.77
    endAfter(LocalDate.of(2026, 1, 19));
    new StartSeat(books).handle(new StartSeat.Command(account, UUID.randomUUID(), NEXT));
    assertFalse(billAt(NEXT.plusMonths(3)));
    assertEquals(2, books.invoices().size());
  }

  @Test
  void leaving_within_a_period_that_is_not_billed_asks_for_its_days() {
    endAfter(LocalDate.of(2026, 2, 13));

    var last = books.invoices().getLast();
    assertEquals(List.of(), last.content().corrects());
    assertTrue(last.content().closing());
    assertEquals(Money.of("15.71"), last.content().totals().ttc()); // 4 of 28 days
    assertEquals(new Period(NEXT, LocalDate.of(2026, 2, 14)), last.content().period());
  }

  @Test
  void leaving_on_the_last_day_that_is_paid_costs_nothing() {
    endAfter(NEXT.minusDays(1));

    assertEquals(1, books.invoices().size());
    assertFalse(billAt(NEXT));
  }

  @Test
  void a_cancelled_order_is_given_back_if_its_seats_were_billed() {
    new CancelOrder(books).handle(new CancelOrder.Command(account, UUID.randomUUID(), seats));

    billAt(NEXT);

    assertEquals(Money.of("90.00"), books.invoices().getLast().content().totals().ttc());
  }

  @Test
  void the_preview_is_what_the_run_makes_and_makes_nothing() {
    remove(seats.subList(0, 1), LocalDate.of(2026, 1, 19));
    assertPreviewed(NEXT, InvoiceKind.INVOICE);
    remove(seats, NEXT.plusDays(3));
    assertPreviewed(NEXT.plusMonths(1), InvoiceKind.CREDIT_NOTE);
    new ChangeOptions(books)
        .handle(new ChangeOptions.Command(account, false, 0, NEXT.plusMonths(2).minusDays(1)));
    assertEquals(Optional.empty(), preview());
  }

  private void assertPreviewed(LocalDate day, InvoiceKind kind) {
    int before = books.invoices().size();
    var preview = preview().orElseThrow();
    assertEquals(preview, preview().orElseThrow());
    assertEquals(before, books.invoices().size());

    billAt(day);

    var made = books.invoices().getLast().content();
    assertEquals(kind, preview.kind());
    assertEquals(made.period(), preview.period());
    assertEquals(made.totals(), preview.totals());
    assertEquals(made.lines().stream().map(FindInvoices.LineView::of).toList(), preview.lines());
  }

  private Optional<PreviewBill.View> preview() {
    return new PreviewBill(books, calls, issueBills(DUE)).handle(new PreviewBill.Command(account));
  }

  private static List<Integer> quantities(Invoice.Snapshot invoice) {
    return invoice.content().lines().stream()
        .map(line -> line.quantity())
        .sorted()
        .toList()
        .reversed();
  }

  private void remove(List<UUID> removed, LocalDate day) {
    new RemoveSeats(books).handle(new RemoveSeats.Command(account, removed, day));
  }

  private void endAfter(LocalDate lastDay) {
    new EndSubscription(books, calls, issueBills(lastDay.plusDays(1)))
        .handle(new EndSubscription.Command(account, lastDay));
  }

  private boolean billAt(LocalDate day) {
    return !new BillNextPeriod(books, calls, issueBills(day), at(day))
        .handle(new BillNextPeriod.Command(account))
        .isEmpty();
  }

  private IssueBills issueBills(LocalDate day) {
    return new IssueBills(
        books, new InMemoryCredits(), () -> BillingExamples.SELLER, UUID::randomUUID, at(day));
  }

  private static Clock at(LocalDate day) {
    var morning = day.atTime(9, 0).atZone(BusinessCalendar.PARIS).toInstant();
    return Clock.fixed(morning, BusinessCalendar.PARIS);
  }
}
