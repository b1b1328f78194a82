package com.ooma.office.billing.domain.invoice;

import com.ooma.office.kernel.domain.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// A final document of an account, and what later ones gave back of it.
final class PastBill {

  private final Invoice.Content content;
  private final Invoice.Issue issue;
  private final Map<PastBill, Money> gaveBack = new LinkedHashMap<>();
  private Totals givenBack = Totals.ZERO;

  PastBill(Invoice.Snapshot document) {
    content = document.content();
    issue = Objects.requireNonNull(document.issue(), "a draft is no document yet");
  }

  Invoice.Content content() {
    return content;
  }

  InvoiceNumber number() {
    return issue.number();
  }

  /// A credit note gave this back.
  void giveBack(Totals part) {
    givenBack = givenBack.plus(part);
  }

  /// What days of earlier documents this one gave back in its lines.
  Map<PastBill, Money> gaveBack() {
    return gaveBack;
  }

  /// What can still be given back of it; nothing of a credit note.
  Money left() {
    var left = content.totals().ttc().minus(givenBack.ttc());
    boolean none = content.kind() == InvoiceKind.CREDIT_NOTE || left.compareTo(Money.ZERO) < 0;
    return none ? Money.ZERO : left;
  }

  /// Gives back `ttc` of it, by such parts of its HT and VAT that those of all its credit notes add
  /// up to its own in the end.
  Correction correct(Money ttc) {
    var rest = content.totals().minus(givenBack);
    return new Correction(
        content.invoiceId(),
        issue.number(),
        issue.issuedOn(),
        ttc.equals(rest.ttc()) ? rest : rest.part(ttc));
  }
}
