package com.ooma.office.billing.domain.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.billing.domain.charge.Bill;
import com.ooma.office.billing.domain.charge.Buyer;
import com.ooma.office.billing.domain.charge.Cause;
import com.ooma.office.billing.domain.charge.Charge;
import com.ooma.office.billing.domain.charge.Cycle;
import com.ooma.office.billing.domain.charge.Origin;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.billing.domain.subscription.BillingExamples;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Siren;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Which invoices a credit note corrects, and what each of them gives back.
class PastBillsTest {

  private static final LocalDate TENTH = LocalDate.of(2026, 1, 10);
  private static final Cycle CYCLE = new Cycle(TENTH);
  private static final Period JANUARY = CYCLE.period(0);
  private static final Period FEBRUARY = CYCLE.period(1);
  private static final UUID FIRST = new UUID(0, 1);
  private static final UUID SECOND = new UUID(0, 2);

  private final List<Invoice.Snapshot> books = new ArrayList<>();

  @Test
  void the_invoice_that_charged_the_days_is_corrected_and_not_the_latest() {
    issue(charge(FIRST, JANUARY));
    issue(charge(SECOND, FEBRUARY));

    var note = issue(credit(FIRST, JANUARY));

    assertEquals(List.of("OO-2026-000001 50.00"), told(note));
  }

  @Test
  void days_of_two_invoices_are_shared_out_over_both() {
    issue(charge(FIRST, JANUARY));
    issue(charge(FIRST, FEBRUARY));

    var note = issue(credit(FIRST, from(JANUARY, 15)), credit(FIRST, FEBRUARY));

    assertEquals(List.of("OO-2026-000001 25.81", "OO-2026-000002 50.00"), told(note));
  }

  @Test
  void what_is_owed_is_set_off_against_the_earlier_ones() {
    issue(charge(FIRST, JANUARY));
    issue(charge(FIRST, FEBRUARY));

    var note =
        issue(
            credit(FIRST, from(JANUARY, 15)),
            credit(FIRST, FEBRUARY),
            charge(SECOND, from(FEBRUARY, 14)));

    assertEquals(List.of("OO-2026-000001 0.81", "OO-2026-000002 50.00"), told(note));
  }

  @Test
  void an_invoice_that_gave_back_others_in_its_lines_leaves_the_rest_to_those() {
    issue(charge(FIRST, JANUARY), charge(SECOND, JANUARY));
    issue(charge(FIRST, FEBRUARY), credit(SECOND, from(JANUARY, 15))); // asks for 24.19

    var note = issue(credit(FIRST, FEBRUARY));

    assertEquals(List.of("OO-2026-000001 25.81", "OO-2026-000002 24.19"), told(note));
  }

  @Test
  void days_that_a_credit_note_charged_are_given_back_by_what_it_was_set_off_against() {
    issue(charge(FIRST, JANUARY));
    issue(credit(FIRST, JANUARY), charge(SECOND, from(FEBRUARY, 14))); // gives back 25.00

    var note = issue(credit(SECOND, from(FEBRUARY, 14)));

    assertEquals(List.of("OO-2026-000001 25.00"), told(note));
  }

  @Test
  void ht_and_vat_of_all_credit_notes_are_those_of_the_invoice() {
    issue(charge(FIRST, JANUARY), charge(SECOND, JANUARY));

    var one = issue(credit(FIRST, JANUARY));
    var other = issue(credit(SECOND, JANUARY));

    assertEquals(
        books.getFirst().content().totals(), one.content().totals().plus(other.content().totals()));
    // 41.67 and 41.66 would have 8.33 each, and the invoice 16.67
    assertEquals(Money.of("41.68"), one.content().totals().ht());
    assertEquals(Money.of("8.34"), one.content().totals().vat());
    assertEquals(Money.of("-0.02"), one.content().totals().rounding());
  }

  @Test
  void vat_of_a_credit_note_for_several_invoices_is_the_rate_of_its_ht_too() {
    issue(charge(FIRST, JANUARY));
    issue(charge(FIRST, FEBRUARY));

    var totals = issue(credit(FIRST, JANUARY), credit(FIRST, FEBRUARY)).content().totals();

    assertEquals(
        new Totals(Money.of("100.00"), Money.of("83.34"), Money.of("16.67"), Money.of("-0.01")),
        totals);
  }

  @Test
  void lines_that_are_older_than_their_basis_are_known_by_product_and_days() {
    issue(charge(FIRST, JANUARY));
    issue(charge(FIRST, FEBRUARY));
    books.replaceAll(PastBillsTest::withoutBasis);

    var note = issue(credit(FIRST, from(JANUARY, 15)));

    assertEquals(List.of("OO-2026-000001 25.81"), told(note));
  }

  @Test
  void what_was_never_charged_is_not_given_back() {
    issue(charge(FIRST, from(JANUARY, 15)));

    assertThrows(IllegalStateException.class, () -> issue(credit(FIRST, JANUARY)));
  }

  private Invoice.Snapshot issue(Charge... charges) {
    var buyer =
        new Buyer("Lumen", new Siren("123456782"), "FR11123456782", BillingExamples.ADDRESS);
    var bill = new Bill(JANUARY, buyer, List.of(charges), false);
    var id = UUID.randomUUID();
    boolean pays = bill.total().compareTo(Money.ZERO) > 0;
    var document =
        pays
            ? Invoice.draft(id, FIRST, BillingExamples.SELLER, bill)
            : Invoice.creditNote(
                id, FIRST, BillingExamples.SELLER, bill, new PastBills(books).corrections(bill));
    var number = InvoiceNumber.of(document.kind(), 2026, books.size() + 1);
    document.finalise(new Invoice.Issue(number, TENTH));
    books.add(document.snapshot());
    return document.snapshot();
  }

  private static List<String> told(Invoice.Snapshot note) {
    return note.content().corrects().stream()
        .map(part -> part.number() + " " + part.givenBack().ttc().amount())
        .toList();
  }

  private static Charge charge(UUID seat, Period days) {
    return charge(seat, days, false);
  }

  private static Charge credit(UUID seat, Period days) {
    return charge(seat, days, true);
  }

  private static Charge charge(UUID seat, Period days, boolean credit) {
    var origin = new Origin(seat, 0, null, Cause.PHONE_SHIPPED, TENTH, null, null, TENTH);
    var month = CYCLE.period(CYCLE.indexOf(days.start()));
    return Charge.of(Product.SEAT, Money.of("50.00"), month, days, credit, origin);
  }

  private static Period from(Period month, int day) {
    return new Period(month.start().plusDays(day), month.end());
  }

  private static Invoice.Snapshot withoutBasis(Invoice.Snapshot made) {
    var content = made.content();
    var lines =
        content.lines().stream()
            .map(line ->
                new InvoiceLine(
                    line.product(),
                    line.description(),
                    line.days(),
                    line.quantity(),
                    line.unitTtc(),
                    null))
            .toList();
    return new Invoice.Snapshot(
        new Invoice.Content(
            content.invoiceId(),
            content.accountId(),
            content.corrects(),
            content.replaces(),
            content.closing(),
            content.period(),
            content.seller(),
            content.buyer(),
            content.mentions(),
            lines,
            content.totals()),
        made.issue(),
        made.lastSequence());
  }
}
