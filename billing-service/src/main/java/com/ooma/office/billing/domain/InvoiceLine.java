package com.ooma.office.billing.domain;

import com.ooma.office.kernel.domain.Money;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// A line of an invoice: `quantity` times `unitTtc`, exactly.
public record InvoiceLine(
    Product product, String description, Period days, int quantity, Money unitTtc) {

  /// Alike charges make one line.
  static List<InvoiceLine> of(List<Charge> charges) {
    return charges.stream()
        .collect(Collectors.groupingBy(charge -> charge, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(InvoiceLine::line)
        .toList();
  }

  public Money ttc() {
    return unitTtc.times(quantity);
  }

  private static InvoiceLine line(Collection<Charge> alike) {
    var charge = alike.iterator().next();
    var share =
        charge.isPartial()
            ? ", au prorata de %d jours sur %d".formatted(charge.days().days(), charge.of().days())
            : "";
    return new InvoiceLine(
        charge.product(),
        charge.product().invoiceLabel() + share,
        charge.days(),
        alike.size(),
        charge.ttc());
  }
}
