package com.ooma.office.billing.domain.invoice;

import com.ooma.office.billing.domain.charge.Charge;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.kernel.domain.Money;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// A line of an invoice or credit note: `quantity` times `unitTtc`, exactly.
///
/// @param quantity negative on an invoice for what is credited, and on a credit note for what is
///   charged: electronic invoices allow no negative price (BR-FR-DEC-03)
public record InvoiceLine(
    Product product, String description, Period days, int quantity, Money unitTtc) {

  /// Alike charges make one line.
  static List<InvoiceLine> of(InvoiceKind kind, List<Charge> charges) {
    return charges.stream()
        .collect(Collectors.groupingBy(charge -> charge, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(alike -> line(kind, alike))
        .toList();
  }

  public Money ttc() {
    return unitTtc.times(quantity);
  }

  private static InvoiceLine line(InvoiceKind kind, Collection<Charge> alike) {
    var charge = alike.iterator().next();
    boolean asUsual = charge.credit() == (kind == InvoiceKind.CREDIT_NOTE);
    return new InvoiceLine(
        charge.product(),
        description(charge),
        charge.days(),
        asUsual ? alike.size() : -alike.size(),
        charge.ttc());
  }

  private static String description(Charge charge) {
    var label = charge.product().invoiceLabel();
    var share = "au prorata de %d jours sur %d".formatted(charge.days().days(), charge.of().days());
    if (charge.credit()) {
      return "Avoir " + share + " : " + label;
    }
    return charge.isPartial() ? label + ", " + share : label;
  }
}
