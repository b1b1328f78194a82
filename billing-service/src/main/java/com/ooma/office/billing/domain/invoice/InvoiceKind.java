package com.ooma.office.billing.domain.invoice;

/// What a document asks for: electronic invoices tell them apart as types 380 and 381.
public enum InvoiceKind {
  /// The account pays.
  INVOICE("OO"),
  /// The account gets back what an invoice asked too much: *avoir*.
  CREDIT_NOTE("AV");

  private final String prefix;

  InvoiceKind(String prefix) {
    this.prefix = prefix;
  }

  /// What the numbers of its series start with.
  public String prefix() {
    return prefix;
  }
}
