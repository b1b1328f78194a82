package com.ooma.office.billing.domain.invoice;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.TaxedAmount;

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
    var ht = ttc.share(100, 100 + TaxedAmount.STANDARD_RATE);
    var vat = ht.share(TaxedAmount.STANDARD_RATE, 100);
    return new Totals(ttc, ht, vat, ttc.minus(ht).minus(vat));
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
