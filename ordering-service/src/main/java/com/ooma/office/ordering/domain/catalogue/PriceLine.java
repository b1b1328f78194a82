package com.ooma.office.ordering.domain.catalogue;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.TaxedAmount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one product costs a month in a quote or an order.
///
/// @param unitTtc for one of them
/// @param priceSince the day from which the list had this price, which tells a price from the next
///   one; absent from what was ordered before it was kept
/// @param monthly for all of them; its HT and VAT are the line's part of the total's
public record PriceLine(
    Product product,
    int quantity,
    Money unitTtc,
    @Nullable LocalDate priceSince,
    TaxedAmount monthly) {

  /// So many of what has this price.
  public record Item(Catalogue.Price price, int quantity) {}

  /// Lines whose HT and VAT sum up to exactly those of the total: each gets what its amount adds to
  /// the rounded HT of all lines so far. Rounded one by one they would be cents off.
  public static List<PriceLine> of(List<Item> items) {
    var lines = new ArrayList<PriceLine>();
    var before = TaxedAmount.ofTtc(Money.ZERO);
    for (var item : items) {
      var price = item.price();
      var ttc = price.monthlyTtc().times(item.quantity());
      var after = TaxedAmount.ofTtc(before.ttc().plus(ttc));
      var monthly =
          new TaxedAmount(ttc, after.ht().minus(before.ht()), after.vat().minus(before.vat()));
      lines.add(
          new PriceLine(
              price.product(), item.quantity(), price.monthlyTtc(), price.validFrom(), monthly));
      before = after;
    }
    return List.copyOf(lines);
  }

  /// What all `lines` cost a month.
  public static TaxedAmount total(List<PriceLine> lines) {
    return TaxedAmount.ofTtc(
        lines.stream().map(line -> line.monthly().ttc()).reduce(Money.ZERO, Money::plus));
  }

  /// Whether it is as many of the same product, at whatever price.
  public boolean isFor(PriceLine other) {
    return product == other.product && quantity == other.quantity;
  }
}
