package com.ooma.office.billing.domain.charge;

/// What a bill asks for, mostly by the month. Phone rental, porting and all the rest are included.
public enum Product {
  /// One user, from the day the phone is due to arrive.
  SEAT("Poste téléphonique Ooma Office, location du téléphone incluse"),
  /// Cheaper calls abroad, once per account.
  INTERNATIONAL_PLAN("Forfait international"),
  /// A further number that reaches a user directly.
  ADDITIONAL_NUMBER("Numéro supplémentaire"),
  /// Calls that no seat includes, by the decks of tariffs; they have no monthly price.
  CALLS("Communications hors forfait, détaillées en annexe");

  private final String invoiceLabel;

  Product(String invoiceLabel) {
    this.invoiceLabel = invoiceLabel;
  }

  /// What the product is called on an invoice, in French.
  public String invoiceLabel() {
    return invoiceLabel;
  }
}
