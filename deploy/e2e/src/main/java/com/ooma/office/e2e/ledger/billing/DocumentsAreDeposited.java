package com.ooma.office.e2e.ledger.billing;

import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Tables;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding.Kind;
import com.ooma.office.e2e.ledger.check.Findings;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Each final invoice and credit note is at the platform once: it was handed in, taken under one
/// name, and found in order. The platform rejects a number that it has, so that a second deposit
/// shows.
public final class DocumentsAreDeposited implements Check {

  private static final Set<String> NOBODY_HAS = Set.of("REFUSED", "REJECTED", "INADMISSIBLE");
  private static final Set<String> TWICE = Set.of("REJ_UNI", "DOUBLON");

  @Override
  public void inspect(Books books, Findings findings) {
    var tables = books.tables();
    var deposits = tables.by("billing.einvoice", "document_id");
    var told = tables.by("billing.einvoice_status", "document_id");
    tables
        .by("billing.einvoice", "flow_id")
        .forEach((flow, same) -> findings.exactlyOne(same, "the document of deposit " + flow));
    for (var document : tables.of("billing.invoice")) {
      if ("DRAFT".equals(document.getString("state"))) {
        continue;
      }
      var id = document.getString("invoice_id");
      var number = document.getString("number");
      findings
          .only(deposits, id, "the deposit of " + number)
          .ifPresent(deposit -> {
            if (deposit.getBoolean("inside")) {
              inspectInside(deposit, tables, findings);
            } else {
              inspect(deposit, told.getOrDefault(id, List.of()), findings);
            }
          });
    }
  }

  /// A credit note is kept from the platform only if no buyer took any of the invoices that it
  /// corrects.
  private static void inspectInside(JsonObject deposit, Tables tables, Findings findings) {
    var number = deposit.getString("number");
    findings.equal(true, deposit.getString("flow_id") == null, "that no platform has " + number);
    var corrected =
        tables
            .by("billing.correction", "credit_note_id")
            .getOrDefault(deposit.getString("document_id"), List.of());
    var deposits = tables.by("billing.einvoice", "document_id");
    for (var correction : corrected) {
      var standing =
          deposits.getOrDefault(correction.getString("invoice_id"), List.of()).stream()
              .map(each -> Objects.requireNonNullElse(each.getString("standing"), ""))
              .findFirst()
              .orElse("");
      findings.equal(
          true, NOBODY_HAS.contains(standing), "that no buyer has what " + number + " corrects");
    }
  }

  private static void inspect(JsonObject deposit, List<JsonObject> told, Findings findings) {
    var number = deposit.getString("number");
    if (deposit.getString("flow_id") == null) {
      findings.add(Kind.LOST, number + " is not at the platform");
    }
    findings.equal(1, deposit.getInteger("deposit"), "how often " + number + " was deposited");
    findings.exactlyOne(with(told, "DEPOSITED"), "that " + number + " was found in order");
    if (told.stream()
        .anyMatch(
            status -> TWICE.contains(Objects.requireNonNullElse(status.getString("reason"), "")))) {
      findings.add(Kind.DOUBLED, number + " was at the platform before");
    }
  }

  private static List<JsonObject> with(List<JsonObject> told, String status) {
    return told.stream().filter(each -> status.equals(each.getString("status"))).toList();
  }
}
