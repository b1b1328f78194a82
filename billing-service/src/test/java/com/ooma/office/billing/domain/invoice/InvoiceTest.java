package com.ooma.office.billing.domain.invoice;

import static com.ooma.office.billing.domain.subscription.BillingExamples.draft;
import static com.ooma.office.billing.domain.subscription.BillingExamples.order;
import static com.ooma.office.billing.domain.subscription.BillingExamples.subscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.domain.charge.Bill;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class InvoiceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
  private static final Invoice.Issue ISSUE =
      new Invoice.Issue(InvoiceNumber.of(InvoiceKind.INVOICE, 2026, 1), DAY);

  @Test
  void three_seats_are_150_euros() {
    var content = draft(subscription(3, DAY).billNextPeriod()).snapshot().content();

    assertEquals(Money.of("150.00"), content.totals().ttc());
    assertEquals(Money.of("125.00"), content.totals().ht());
    assertEquals(Money.of("25.00"), content.totals().vat());
    assertEquals(1, content.lines().size());
    var line = content.lines().getFirst();
    assertEquals(Product.SEAT, line.product());
    assertEquals(
        "Poste téléphonique Ooma Office, location du téléphone incluse", line.description());
    assertEquals(new Period(DAY, DAY.plusMonths(1)), line.days());
    assertEquals(3, line.quantity());
    assertEquals(Money.of("50.00"), line.unitTtc());
  }

  @Property
  void every_number_of_seats_costs_fifty_euros_each(
      @ForAll @IntRange(min = 1, max = 200) int seats, @ForAll boolean plan) {
    var subscription = subscription(seats, DAY);
    if (plan) {
      subscription.ordered(order(DAY, true, 0));
    }

    var totals = draft(subscription.billNextPeriod()).snapshot().content().totals();

    var ttc = 5000L * seats + (plan ? 1000 : 0);
    assertEquals(ttc, totals.ttc().cents());
    assertEquals(ttc, totals.ht().cents() + totals.vat().cents());
    assertEquals(Money.ZERO, totals.rounding());
    assertEquals(totals.ht().share(20, 100), totals.vat());
  }

  @Test
  void a_draft_has_no_number_and_a_final_invoice_is_told_once() {
    var invoice = draft(subscription(1, DAY).billNextPeriod());
    assertEquals(InvoiceState.DRAFT, invoice.state());
    assertTrue(invoice.takeEvents().events().isEmpty());

    invoice.finalise(ISSUE);

    assertEquals(InvoiceState.FINALIZED, invoice.state());
    var told = invoice.takeEvents();
    assertEquals(1, told.firstSequence());
    assertInstanceOf(InvoiceEvent.Finalized.class, told.events().getFirst());
    assertEquals(DAY, ISSUE.dueOn());
  }

  @Test
  void a_final_invoice_keeps_its_number() {
    var invoice = draft(subscription(1, DAY).billNextPeriod());
    invoice.finalise(ISSUE);
    var stored = Invoice.from(invoice.snapshot());

    var refusal = assertThrows(Refused.class, () -> stored.finalise(ISSUE));

    assertEquals("invoice-final", refusal.code());
  }

  @Test
  void an_empty_bill_makes_no_invoice() {
    var bill = subscription(1, DAY).billNextPeriod();
    var empty = new Bill(bill.period(), bill.buyer(), List.of(), false);

    assertThrows(IllegalArgumentException.class, () -> draft(empty));
  }

  @Test
  void says_what_the_law_wants() {
    var content = draft(subscription(1, DAY).billNextPeriod()).snapshot().content();

    assertTrue(content.mentions().recoveryIndemnity().contains("40 €"));
    assertTrue(content.mentions().latePenalties().contains("pénalités"));
    assertTrue(content.mentions().earlyPaymentDiscount().contains("néant"));
    assertEquals("Prestations de services", content.mentions().natureOfOperation());
    assertEquals("FR11123456782", content.buyer().vatNumber());
  }

  @Test
  void numbers_fit_electronic_invoices() {
    assertEquals("OO-2026-000001", InvoiceNumber.of(InvoiceKind.INVOICE, 2026, 1).text());
    assertEquals("OO-2026-1234567", InvoiceNumber.of(InvoiceKind.INVOICE, 2026, 1_234_567).text());
    assertTrue(InvoiceNumber.of(InvoiceKind.INVOICE, 9999, Long.MAX_VALUE).text().length() <= 35);
    assertThrows(IllegalArgumentException.class, () -> new InvoiceNumber("OO 2026 1"));
  }
}
