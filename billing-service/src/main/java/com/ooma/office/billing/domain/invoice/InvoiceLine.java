package com.ooma.office.billing.domain.invoice;

import com.ooma.office.billing.domain.charge.Charge;
import com.ooma.office.billing.domain.charge.Origin;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.kernel.domain.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A line of an invoice or credit note: `quantity` times `unitTtc`, exactly.
///
/// @param quantity negative on an invoice for what is credited, and on a credit note for what is
///   charged: electronic invoices allow no negative price (BR-FR-DEC-03)
/// @param basis absent of lines that are older than it, and of what was credited before
public record InvoiceLine(
    Product product,
    String description,
    Period days,
    int quantity,
    Money unitTtc,
    @Nullable Basis basis) {

  /// Alike charges make one line.
  static List<InvoiceLine> of(InvoiceKind kind, List<Charge> charges) {
    return charges.stream()
        .collect(Collectors.groupingBy(Alike::of, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(alike -> line(kind, alike))
        .toList();
  }

  /// What credit notes gave back of an invoice before, taken off once for all of its lines.
  static InvoiceLine credited(Period of, Money ttc) {
    var label = Product.CREDITED.invoiceLabel();
    return new InvoiceLine(Product.CREDITED, label, of, -1, ttc, null);
  }

  /// An invoice's lines with what was heard since: what is given back of them whole is not on them
  /// any more, and all the rest makes lines of its own.
  static List<InvoiceLine> with(List<InvoiceLine> lines, List<Charge> since) {
    var rest = new ArrayList<>(since);
    var kept = lines.stream().flatMap(line -> line.without(rest).stream()).toList();
    return Stream.concat(kept.stream(), of(InvoiceKind.INVOICE, rest).stream()).toList();
  }

  /// Without what `credits` give back of it, which are taken out of them.
  private Optional<InvoiceLine> without(List<Charge> credits) {
    if (basis == null || quantity < 0) {
      return Optional.of(this);
    }
    var left = new ArrayList<>(basis.origins());
    left.removeIf(origin -> {
      var credit = credits.stream().filter(each -> givesBack(each, basis, origin)).findFirst();
      credit.ifPresent(credits::remove);
      return credit.isPresent();
    });
    var part = new Basis(basis.month(), basis.monthlyTtc(), List.copyOf(left));
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new InvoiceLine(product, description, days, left.size(), unitTtc, part));
  }

  private boolean givesBack(Charge credit, Basis of, Origin origin) {
    return credit.credit()
        && credit.product() == product
        && credit.days().equals(days)
        && credit.of().equals(of.month())
        && credit.monthlyTtc().equals(of.monthlyTtc())
        && credit.origin().isSameThing(origin);
  }

  public Money ttc() {
    return unitTtc.times(quantity);
  }

  /// Whether it gives back what was charged before.
  public boolean isCredit(InvoiceKind of) {
    return (quantity < 0) == (of == InvoiceKind.INVOICE);
  }

  private static InvoiceLine line(InvoiceKind kind, List<Charge> alike) {
    var charge = alike.getFirst();
    boolean asUsual = charge.credit() == (kind == InvoiceKind.CREDIT_NOTE);
    var origins = alike.stream().map(Charge::origin).toList();
    return new InvoiceLine(
        charge.product(),
        description(charge),
        charge.days(),
        asUsual ? alike.size() : -alike.size(),
        charge.ttc(),
        new Basis(charge.of(), charge.monthlyTtc(), origins));
  }

  private static String description(Charge charge) {
    var label = charge.product().invoiceLabel();
    if (!charge.isPartial()) {
      return charge.credit() ? "Avoir : " + label : label;
    }
    long days = charge.days().days();
    var share =
        String.format(
            Locale.FRENCH,
            "au prorata de %d jour%s sur %d",
            days,
            days == 1 ? "" : "s",
            charge.of().days());
    return charge.credit() ? "Avoir " + share + " : " + label : label + ", " + share;
  }

  /// What charges of one line have in common.
  private record Alike(
      Product product, Period month, Period days, Money monthlyTtc, boolean credit) {

    static Alike of(Charge charge) {
      return new Alike(
          charge.product(), charge.of(), charge.days(), charge.monthlyTtc(), charge.credit());
    }
  }
}
