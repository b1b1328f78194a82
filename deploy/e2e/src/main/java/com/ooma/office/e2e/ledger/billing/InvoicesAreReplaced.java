package com.ooma.office.e2e.ledger.billing;

import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Tables;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding.Kind;
import com.ooma.office.e2e.ledger.check.Findings;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Objects;

/// A wrong invoice that is replaced is given back whole, by one credit note, and asked for again at
/// most once, of the same account: two of our people said so.
public final class InvoicesAreReplaced implements Check {

  @Override
  public void inspect(Books books, Findings findings) {
    var tables = books.tables();
    var standIns = tables.by("billing.invoice", "replaces");
    var done = tables.by("billing.replacement", "invoice_id");
    for (var replacement : tables.of("billing.replacement")) {
      if ("DONE".equals(replacement.getString("state"))) {
        inspect(replacement, tables, findings);
      }
    }
    standIns.forEach((wrong, documents) -> {
      boolean known =
          done.getOrDefault(wrong, List.of()).stream()
              .anyMatch(each -> "DONE".equals(each.getString("state")));
      if (!known) {
        findings.add(Kind.ORPHANED, "nobody had " + wrong + " replaced");
      }
      for (var kind : List.of("INVOICE", "CREDIT_NOTE")) {
        long same = documents.stream().filter(each -> kind.equals(each.getString("kind"))).count();
        if (same > 1) {
          findings.add(Kind.DOUBLED, "%s of the wrong invoice %s".formatted(kind, wrong));
        }
      }
    });
  }

  private static void inspect(JsonObject replacement, Tables tables, Findings findings) {
    var wrong = replacement.getString("invoice_id");
    var what = "the replacement of " + wrong;
    findings.equal(
        false,
        Objects.equals(replacement.getString("proposed_by"), replacement.getString("approved_by")),
        what + " by one person alone");
    var invoices = tables.by("billing.invoice", "invoice_id");
    findings
        .only(invoices, wrong, what)
        .ifPresent(invoice -> {
          long given =
              tables.by("billing.correction", "invoice_id").getOrDefault(wrong, List.of()).stream()
                  .mapToLong(each -> each.getLong("ttc_cents"))
                  .sum();
          findings.equal(invoice.getLong("ttc_cents"), given, "what is given back for " + what);
        });
    for (var column : List.of("credit_note_id", "new_invoice_id")) {
      var id = replacement.getString(column);
      if (id != null) {
        findings
            .only(invoices, id, column + " of " + what)
            .ifPresent(document -> {
              findings.equal(wrong, document.getString("replaces"), column + " of " + what);
              findings.equal(
                  replacement.getString("account_id"),
                  document.getString("account_id"),
                  "whose is " + column + " of " + what);
            });
      }
    }
  }
}
