package com.ooma.office.billing.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.billing.domain.invoice.InvoiceLine;
import com.ooma.office.billing.domain.invoice.Totals;
import com.ooma.office.billing.domain.subscription.BillingExamples;
import com.ooma.office.kernel.domain.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class InvoiceDocumentTest {

  private static final Period MONTH =
      new Period(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 2, 10));

  @Test
  void fifty_seats_cost_what_was_promised_and_not_twenty_cents_more() {
    var lines = lines(line(50, "50.00"));

    assertEquals(new BigDecimal("41.6666"), lines.getFirst().unitHt());
    assertEquals(Money.of("2083.33"), lines.getFirst().ht());
    assertEquals(Money.of("2500.00"), lines.getFirst().ttc());
  }

  @Test
  void a_draft_is_handed_to_nobody() {
    var draft =
        BillingExamples.draft(BillingExamples.subscription(1, MONTH.start()).billNextPeriod());

    assertThrows(NullPointerException.class, () -> InvoiceDocument.of(draft.snapshot(), List.of()));
  }

  @Property
  void lines_without_tax_add_up_and_each_is_its_quantity_times_its_price(@ForAll Random chance) {
    var billed = new ArrayList<InvoiceLine>();
    billed.add(line(1 + chance.nextInt(200), "50.00"));
    for (int i = chance.nextInt(40); i > 0; i--) {
      int quantity = 1 + chance.nextInt(9);
      var price = new Money(1 + chance.nextInt(6000)).amount().toPlainString();
      billed.add(line(chance.nextInt(4) == 0 ? -quantity : quantity, price));
    }
    var ttc = billed.stream().map(InvoiceLine::ttc).reduce(Money.ZERO, Money::plus);
    if (ttc.compareTo(Money.ZERO) <= 0) {
      return;
    }

    var ht = Totals.ofTtc(ttc).ht();
    var lines = DocumentLine.of(billed, ht);

    assertEquals(ht, lines.stream().map(DocumentLine::ht).reduce(Money.ZERO, Money::plus));
    for (var line : lines) {
      var net = line.unitHt().multiply(BigDecimal.valueOf(line.quantity()));
      assertTrue(line.unitHt().signum() > 0, line::toString);
      assertTrue(line.unitHt().scale() <= 6, line::toString);
      if (line.ht().cents() * line.quantity() > 0) {
        assertEquals(line.ht().amount(), net.setScale(2, RoundingMode.HALF_UP), line::toString);
      }
      var exact = line.ttc().amount().divide(new BigDecimal("1.2"), 6, RoundingMode.HALF_UP);
      assertTrue(
          exact.subtract(line.ht().amount()).abs().compareTo(new BigDecimal("0.0101")) < 0,
          line::toString);
    }
  }

  @Test
  void lines_that_cancel_each_other_out_keep_their_worth() {
    var lines = lines(line(20, "50.00"), line(-1, "999.00"));

    assertEquals(Money.of("833.33"), lines.getFirst().ht());
    assertEquals(Money.of("-832.50"), lines.getLast().ht());
  }

  @Test
  void the_largest_line_takes_what_the_shares_of_a_credit_note_are_off() {
    var lines = DocumentLine.of(List.of(line(1, "10.00"), line(1, "50.00")), Money.of("50.02"));

    assertEquals(Money.of("8.33"), lines.getFirst().ht());
    assertEquals(Money.of("41.69"), lines.getLast().ht());
  }

  private static List<DocumentLine> lines(InvoiceLine... billed) {
    var ttc = List.of(billed).stream().map(InvoiceLine::ttc).reduce(Money.ZERO, Money::plus);
    return DocumentLine.of(List.of(billed), Totals.ofTtc(ttc).ht());
  }

  private static InvoiceLine line(int quantity, String price) {
    return new InvoiceLine(Product.SEAT, "Poste", MONTH, quantity, Money.of(price), null);
  }
}
