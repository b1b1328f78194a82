package com.ooma.office.billing.domain.document;

import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.invoice.InvoiceLine;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.TaxedAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A line as it is printed.
///
/// @param place 1 for the first
/// @param days those that the line is for
/// @param unitHt the price of one without tax, which takes up to six decimals to make `ht`
///   (BR-FR-DEC-03 allows no more)
/// @param ht what it adds to the document's sum without tax
/// @param ttc what it adds to the sum with tax
public record DocumentLine(
    int place,
    String description,
    Period days,
    int quantity,
    BigDecimal unitHt,
    Money ht,
    Money ttc) {

  private static final int DECIMALS = 6;
  private static final BigDecimal RATE =
      BigDecimal.valueOf(100 + TaxedAmount.STANDARD_RATE).movePointLeft(2);

  /// Shares `ht` out over the lines. Each gets what all lines up to it are worth without tax, to
  /// the cent, less what those before it are worth, so that they add up, as electronic invoices
  /// must (BR-CO-10). What a credit note's sum is off that, by its shares, goes to its largest
  /// line.
  static List<DocumentLine> of(List<InvoiceLine> lines, Money ht) {
    var ttc = lines.stream().map(InvoiceLine::ttc).reduce(Money.ZERO, Money::plus);
    var off = ht.minus(withoutTax(ttc));
    var printed = new ArrayList<DocumentLine>();
    int largest = placeOfLargest(lines);
    var before = Money.ZERO;
    for (int i = 0; i < lines.size(); i++) {
      var upTo = before.plus(lines.get(i).ttc());
      var share = withoutTax(upTo).minus(withoutTax(before));
      printed.add(of(i + 1, lines.get(i), i == largest ? share.plus(off) : share));
      before = upTo;
    }
    return List.copyOf(printed);
  }

  private static int placeOfLargest(List<InvoiceLine> lines) {
    return IntStream.range(0, lines.size())
        .boxed()
        .max(Comparator.comparingLong(i -> Math.abs(lines.get(i).ttc().cents())))
        .orElseThrow();
  }

  private static Money withoutTax(Money ttc) {
    return ttc.share(100, 100 + TaxedAmount.STANDARD_RATE);
  }

  private static DocumentLine of(int place, InvoiceLine line, Money ht) {
    return new DocumentLine(
        place, line.description(), line.days(), line.quantity(), unit(line, ht), ht, line.ttc());
  }

  /// So much that the quantity of it makes `ht`. A line of less than a cent has the exact price,
  /// since none may be nothing.
  private static BigDecimal unit(InvoiceLine line, Money ht) {
    var quantity = BigDecimal.valueOf(line.quantity());
    var made = ht.amount().divide(quantity, DECIMALS, RoundingMode.HALF_UP);
    var unit =
        made.signum() > 0
            ? made
            : line.unitTtc().amount().divide(RATE, DECIMALS, RoundingMode.HALF_UP);
    return unit.stripTrailingZeros();
  }
}
