package com.ooma.office.e2e.ledger.billing;

import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Tables;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding.Kind;
import com.ooma.office.e2e.ledger.check.Findings;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// VAT on services is due as they are paid: whatever came in for a document, or left it again, is
/// told to the platform under a name of its own, once, with what it was.
public final class MoneyIsReported implements Check {

  @Override
  public void inspect(Books books, Findings findings) {
    var tables = books.tables();
    var moved = moved(tables);
    var kept =
        tables.of("billing.cash_movement").stream()
            .collect(Collectors.groupingBy(MoneyIsReported::nameOf));
    moved.forEach((name, cents) -> {
      var own = kept.getOrDefault(name, List.of());
      if (findings.exactlyOne(own, "the movement " + name)) {
        findings.equal(cents, own.getFirst().getLong("cents"), "the movement " + name);
      }
    });
    kept.keySet().stream()
        .filter(name -> !moved.containsKey(name))
        .forEach(name -> findings.add(Kind.ORPHANED, "nothing moved by " + name));
    inspectReports(tables, findings);
  }

  /// What the payments say, in cents.
  private static Map<String, Long> moved(Tables tables) {
    var moved = new HashMap<String, Long>();
    var payments = tables.by("billing.payment", "payment_id");
    for (var charge : tables.of("billing.payment_try")) {
      var payment = payments.getOrDefault(charge.getString("payment_id"), List.of());
      if (charge.getString("reference") != null && !payment.isEmpty()) {
        var invoice = payment.getFirst().getString("invoice_id");
        moved.put(invoice + " charge-" + charge.getValue("number"), charge.getLong("amount_cents"));
        if (charge.getString("charged_back_at") != null) {
          moved.put(
              invoice + " chargeback-" + charge.getValue("number"),
              -charge.getLong("charged_back_cents"));
        }
      }
    }
    for (var refund : tables.of("billing.refund")) {
      if ("REFUNDED".equals(refund.getString("state"))) {
        moved.put(
            refund.getString("invoice_id") + " refund-" + refund.getString("refund_id"),
            -refund.getLong("cents"));
      }
    }
    var refunds = tables.by("billing.refund", "refund_id");
    for (var use : tables.of("billing.refund_use")) {
      var refund = use.getString("refund_id");
      var paid = use.getString("invoice_id");
      moved.put(paid + " balance-" + refund, use.getLong("cents"));
      refunds
          .getOrDefault(refund, List.of())
          .forEach(row ->
              moved.put(
                  "%s balance-%s-%s".formatted(row.getString("invoice_id"), refund, paid),
                  -use.getLong("cents")));
    }
    return moved;
  }

  private static void inspectReports(Tables tables, Findings findings) {
    var deposits = tables.by("billing.einvoice", "document_id");
    for (var movement : tables.of("billing.cash_movement")) {
      for (var deposit : deposits.getOrDefault(movement.getString("document_id"), List.of())) {
        if (deposit.getString("flow_id") != null
            && !Objects.equals(deposit.getValue("deposit"), movement.getValue("deposit"))) {
          findings.add(Kind.LOST, "the platform does not know of " + nameOf(movement));
        }
      }
    }
  }

  private static String nameOf(JsonObject movement) {
    return movement.getString("document_id") + " " + movement.getString("name");
  }
}
