package com.ooma.office.kernel.domain;

/// A price as French law shows it to a company: with tax (TTC), without (HT), and the VAT between.
///
/// TTC is the contract, so it is never recomputed: HT is derived from the *total* and VAT is the
/// rest. Deriving HT per seat and multiplying loses cents (50 seats would come to 2,500.20).
public record TaxedAmount(Money ttc, Money ht, Money vat) {

  /// The standard rate, in percent.
  public static final int STANDARD_RATE = 20;

  public TaxedAmount {
    if (!ht.plus(vat).equals(ttc)) {
      throw new IllegalArgumentException("HT " + ht + " and VAT " + vat + " do not make " + ttc);
    }
  }

  public static TaxedAmount ofTtc(Money ttc) {
    var ht = ttc.share(100, 100 + STANDARD_RATE);
    return new TaxedAmount(ttc, ht, ttc.minus(ht));
  }
}
