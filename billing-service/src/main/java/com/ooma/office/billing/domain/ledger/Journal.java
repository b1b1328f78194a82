package com.ooma.office.billing.domain.ledger;

/// The books that entries are written into.
public enum Journal {
  /// Invoices and credit notes.
  VE("Ventes"),
  /// Money that came in, and went back.
  BQ("Banque"),
  /// All else: calls that were paid beforehand.
  OD("Opérations diverses");

  private final String label;

  Journal(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
