package com.ooma.office.billing.domain.invoice;

import java.util.Locale;

/// Number of an invoice, `OO-2026-000001`, or of a credit note, `AV-2026-000001`, each in the one
/// series of its kind and year. A series has no gaps and follows the days of issue (CGI ann. II
/// art. 242 nonies A); 35 characters without spaces is the most that electronic invoices carry.
public record InvoiceNumber(String text) {

  public InvoiceNumber {
    if (!text.matches("(OO|AV)-[0-9]{4}-[0-9]{6,}")) {
      throw new IllegalArgumentException("'" + text + "' is no number of an invoice");
    }
  }

  public static InvoiceNumber of(InvoiceKind kind, int year, long place) {
    return new InvoiceNumber(
        String.format(Locale.ROOT, "%s-%04d-%06d", kind.prefix(), year, place));
  }

  @Override
  public String toString() {
    return text;
  }
}
