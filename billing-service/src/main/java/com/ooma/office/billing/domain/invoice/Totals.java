package com.ooma.office.billing.domain.invoice;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.TaxedAmount;
import java.util.stream.LongStream;

/// What a document comes to. TTC is what was promised; HT is derived from it and VAT is the rate of
/// that HT, as electronic invoices must say it. One sum in six can't be made so: the cent between
/// is the rounding amount (BT-114 of EN 16931).
///
/// @param ht the base of the VAT
/// @param rounding what has to be added to HT and VAT to make TTC; mostly nothing
public record Totals(Money ttc, Money ht, Money vat, Money rounding) {

  public static final Totals ZERO = new Totals(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

  public Totals {
    if (!ht.plus(vat).plus(rounding).equals(ttc)) {
      throw new IllegalArgumentException(
          "HT %s, VAT %s and rounding %s do not make %s".formatted(ht, vat, rounding, ttc));
    }
  }

  public static Totals ofTtc(Money ttc) {
    return of(ttc, ttc.share(100, 100 + TaxedAmount.STANDARD_RATE));
  }

  static Totals of(Money ttc, Money ht) {
    var vat = ht.share(TaxedAmount.STANDARD_RATE, 100);
    return new Totals(ttc, ht, vat, ttc.minus(ht).minus(vat));
  }

  /// A part of this, of which HT and VAT of both, the part and the rest, are exact. Its HT is that
  /// of `part`, or one or two cents off it: a multiple of five cents always does.
  Totals part(Money part) {
    var whole = ofTtc(part).ht();
    return LongStream.of(0, 1, -1, 2, -2)
        .mapToObj(cents -> of(part, whole.plus(new Money(cents))))
        .filter(each -> of(ttc.minus(part), ht.minus(each.ht)).vat.equals(vat.minus(each.vat)))
        .findFirst()
        .orElseGet(() -> ofTtc(part));
  }

  public Totals plus(Totals other) {
    return new Totals(
        ttc.plus(other.ttc), ht.plus(other.ht), vat.plus(other.vat), rounding.plus(other.rounding));
  }

  public Totals minus(Totals other) {
    return new Totals(
        ttc.minus(other.ttc),
        ht.minus(other.ht),
        vat.minus(other.vat),
        rounding.minus(other.rounding));
  }
}
