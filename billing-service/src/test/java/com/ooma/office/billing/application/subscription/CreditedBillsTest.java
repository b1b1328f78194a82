package com.ooma.office.billing.application.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.application.credit.CompensatePort;
import com.ooma.office.billing.application.invoice.IssueBills;
import com.ooma.office.billing.application.usage.InMemoryCalls;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.billing.domain.credit.Credit;
import com.ooma.office.billing.domain.credit.CreditKind;
import com.ooma.office.billing.domain.credit.CreditState;
import com.ooma.office.billing.domain.credit.Grant;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.subscription.BillingExamples;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What companies are owed, on their bills.
class CreditedBillsTest {

  private static final LocalDate DUE = LocalDate.of(2026, 1, 10);
  private static final UUID PORT = new UUID(7, 7);
  private static final List<PhoneNumber> NUMBERS =
      List.of(PhoneNumber.ofFrance("0199001234"), PhoneNumber.ofFrance("0199001235"));

  private final InMemoryBooks books = new InMemoryBooks();
  private final InMemoryCalls calls = new InMemoryCalls();
  private final InMemoryCredits credits = new InMemoryCredits();
  private final UUID account = UUID.randomUUID();
  private final UUID seat = UUID.randomUUID();

  @BeforeEach
  void one_seat_is_sold() {
    new RegisterOrder(books)
        .handle(
            new RegisterOrder.Command(
                account,
                BillingExamples.customer(),
                BillingExamples.order(DUE.minusDays(5), false, 0, seat)));
    new StartSeat(books).handle(new StartSeat.Command(account, seat, DUE));
  }

  @Test
  void a_late_day_is_worth_a_fifth_of_the_monthly_price_of_each_number_once() {
    delayed(DUE.minusDays(3), 1);
    delayed(DUE.minusDays(3), 1);
    delayed(DUE.minusDays(2), 2);

    var preview = preview();
    billAt(DUE);

    assertEquals(Money.of("20.00"), ttc(books.invoices().getFirst()));
    assertEquals(books.invoices().getFirst().content().totals(), preview.totals());
    assertEquals(
        List.of(Money.of("-10.00"), Money.of("-20.00"), Money.of("50.00")),
        books.invoices().getFirst().content().lines().stream().map(line -> line.ttc()).toList());
    assertEquals(
        List.of(CreditState.GIVEN, CreditState.GIVEN),
        credits.all().stream().map(Credit::state).toList());
    billAt(DUE.plusMonths(1));
    assertEquals(Money.of("50.00"), ttc(books.invoices().getLast()));
  }

  @Test
  void the_order_of_news_does_not_matter() {
    var told = new ArrayList<Runnable>();
    for (int day = 1; day <= 9; day++) {
      var late = DUE.minusDays(day);
      told.add(() -> delayed(late, 2));
      told.add(() -> delayed(late, 2));
    }
    told.add(this::lost);
    told.add(this::lost);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(told, new Random(seed));
      told.forEach(Runnable::run);
    }

    assertEquals(
        Money.of("2580.00"), // 9 × 2 × 10.00 and 2 × 24 × 50.00
        credits.all().stream().map(Credit::ttc).reduce(Money.ZERO, Money::plus));
  }

  @Test
  void no_bill_gives_more_than_it_asks_for_and_the_next_ones_give_the_rest() {
    goodwill("70.00");

    billAt(DUE);
    billAt(DUE.plusMonths(1));
    billAt(DUE.plusMonths(2));

    assertEquals(
        List.of(Money.of("30.00"), Money.of("50.00")),
        books.invoices().stream().map(CreditedBillsTest::ttc).toList());
    var line = books.invoices().getFirst().content().lines().getFirst();
    assertEquals(Product.GOODWILL, line.product());
    assertEquals("Avoir : geste commercial", line.description());
  }

  @Test
  void the_last_bill_pays_out_what_is_left_as_far_as_was_paid() {
    billAt(DUE);
    goodwill("70.00");

    end(DUE);

    var last = books.invoices().getLast();
    assertEquals(InvoiceKind.CREDIT_NOTE, last.content().kind());
    assertEquals(Money.of("50.00"), ttc(last));
    assertEquals(Money.of("1.61"), credits.all().getFirst().given());
  }

  @Test
  void days_that_a_credit_had_paid_are_carried_over_to_the_next_bill() {
    goodwill("40.00");
    billAt(DUE);
    assertEquals(Money.of("10.00"), ttc(books.invoices().getFirst()));
    new RemoveSeats(books).handle(new RemoveSeats.Command(account, List.of(seat), DUE));
    var preview = preview();

    billAt(DUE.plusMonths(1));

    var note = books.invoices().getLast();
    assertEquals(InvoiceKind.CREDIT_NOTE, note.content().kind());
    assertEquals(Money.of("10.00"), ttc(note)); // of 48.39, of which a credit had paid 40.00
    assertEquals(note.content().totals(), preview.totals());
    var carried = credits.all().getLast();
    assertEquals(CreditKind.CARRIED_OVER, carried.kind());
    assertEquals(Money.of("38.39"), carried.ttc());
  }

  @Test
  void credits_are_never_lost_nor_given_twice() {
    for (int seed = 0; seed < 300; seed++) {
      var story = new CreditedBillsTest();
      story.one_seat_is_sold();
      story.live(new Random(seed));
    }
  }

  private void live(Random chance) {
    var seats = new ArrayList<UUID>(List.of(seat));
    for (int month = 0; month < 6; month++) {
      var day = DUE.plusMonths(month);
      if (chance.nextBoolean()) {
        goodwill(Money.ZERO.plus(new Money(1 + chance.nextInt(12_000))).amount().toString());
      }
      billAt(day);
      if (chance.nextInt(3) == 0 && !seats.isEmpty()) {
        var gone = List.of(seats.removeFirst());
        var on = day.plusDays(chance.nextInt(20));
        new RemoveSeats(books).handle(new RemoveSeats.Command(account, gone, on));
      } else if (chance.nextBoolean()) {
        var added = UUID.randomUUID();
        var order = BillingExamples.order(day, false, 0, added);
        new RegisterOrder(books)
            .handle(new RegisterOrder.Command(account, BillingExamples.customer(), order));
        var due = day.plusDays(chance.nextInt(20));
        new StartSeat(books).handle(new StartSeat.Command(account, added, due));
        seats.add(added);
      }
    }
    var asked = Money.ZERO;
    for (var document : books.invoices()) {
      assertTrue(ttc(document).compareTo(Money.ZERO) > 0);
      boolean note = document.content().kind() == InvoiceKind.CREDIT_NOTE;
      asked = asked.plus(note ? ttc(document).negated() : ttc(document));
    }
    assertTrue(asked.compareTo(Money.ZERO) >= 0, "more was given back than asked for");
    for (var credit : credits.all()) {
      assertEquals(credit.given().equals(credit.ttc()), credit.state() == CreditState.GIVEN);
      assertTrue(credit.given().compareTo(credit.ttc()) <= 0);
    }
  }

  private void delayed(LocalDate day, int numbers) {
    compensate(day, NUMBERS.subList(0, numbers), false);
  }

  private void lost() {
    compensate(DUE, NUMBERS, true);
  }

  private void compensate(LocalDate day, List<PhoneNumber> numbers, boolean lost) {
    new CompensatePort(credits, UUID::randomUUID)
        .handle(new CompensatePort.Command(account, PORT, day, numbers, lost));
  }

  private void goodwill(String amount) {
    var grant = new Grant("Coupure", "care-1", null);
    credits.add(
        Credit.goodwill(
            UUID.randomUUID(), account, DUE.minusDays(1), Money.of(amount), grant, true));
  }

  private void end(LocalDate lastDay) {
    new EndSubscription(books, calls, issueBills(lastDay.plusDays(1)))
        .handle(new EndSubscription.Command(account, lastDay));
  }

  private PreviewBill.View preview() {
    return new PreviewBill(books, calls, issueBills(DUE))
        .handle(new PreviewBill.Command(account))
        .orElseThrow();
  }

  private void billAt(LocalDate day) {
    new BillNextPeriod(books, calls, issueBills(day), at(day))
        .handle(new BillNextPeriod.Command(account));
  }

  private IssueBills issueBills(LocalDate day) {
    return new IssueBills(books, credits, () -> BillingExamples.SELLER, UUID::randomUUID, at(day));
  }

  private static Clock at(LocalDate day) {
    return Clock.fixed(
        day.atTime(9, 0).atZone(BusinessCalendar.PARIS).toInstant(), BusinessCalendar.PARIS);
  }

  private static Money ttc(Invoice.Snapshot document) {
    return document.content().totals().ttc();
  }
}
