package com.ooma.office.e2e.ledger.billing;

import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Tables;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Findings;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Billing's books, in double entry: each entry sums to zero, whatever moves money is in them once,
/// and what companies owe and have left with us is what documents, payments and balances say.
public final class BooksBalance implements Check {

  private static final String RECEIVABLES = "411000";
  private static final String PREPAID = "419100";

  @Override
  public void inspect(Books books, Findings findings) {
    var tables = books.tables();
    var postings = tables.by("billing.ledger_posting", "entry_id");
    var entries = tables.by("billing.ledger_entry", "source");
    for (var entry : tables.of("billing.ledger_entry")) {
      var own = postings.getOrDefault(String.valueOf(entry.getValue("entry_id")), List.of());
      findings.equal(0L, sum(own, "cents"), "the entry of " + entry.getString("source"));
    }
    facts(tables)
        .forEach(fact ->
            findings.exactlyOne(entries.getOrDefault(fact, List.of()), "the entry of " + fact));
    inspectBalances(tables, postings, findings);
  }

  private static Stream<String> facts(Tables tables) {
    var invoices =
        tables.of("billing.payment").stream()
            .collect(
                Collectors.toMap(
                    row -> row.getString("payment_id"), row -> row.getString("invoice_id")));
    return Stream.of(
            tables.of("billing.invoice").stream()
                .filter(row -> !"DRAFT".equals(row.getString("state")))
                .map(row -> "document/" + row.getString("invoice_id")),
            tables.of("billing.payment_try").stream()
                .filter(row -> row.getString("reference") != null)
                .map(row -> "charge/" + nameOf(row, invoices)),
            tables.of("billing.payment_try").stream()
                .filter(row -> row.getString("charged_back_at") != null)
                .map(row -> "chargeback/" + nameOf(row, invoices)),
            tables.of("billing.refund").stream()
                .filter(row -> "REFUNDED".equals(row.getString("state")))
                .map(row -> "refund/" + row.getString("refund_id")),
            tables.of("billing.prepaid_entry").stream()
                .map(row -> "prepaid/" + row.getString("entry_id")))
        .flatMap(each -> each);
  }

  /// @param invoices by the payment that each of them has
  private static String nameOf(JsonObject attempt, Map<String, String> invoices) {
    return invoices.get(attempt.getString("payment_id")) + "-" + attempt.getValue("number");
  }

  private static void inspectBalances(
      Tables tables, Map<String, List<JsonObject>> postings, Findings findings) {
    var owed = new HashMap<String, Long>();
    var prepaid = new HashMap<String, Long>();
    for (var entry : tables.of("billing.ledger_entry")) {
      var account = entry.getString("account_id");
      for (var posting :
          postings.getOrDefault(String.valueOf(entry.getValue("entry_id")), List.of())) {
        if (RECEIVABLES.equals(posting.getString("account"))) {
          owed.merge(account, posting.getLong("cents"), Long::sum);
        } else if (PREPAID.equals(posting.getString("account"))) {
          prepaid.merge(account, -posting.getLong("cents"), Long::sum);
        }
      }
    }
    for (var balance : tables.of("billing.prepaid_account")) {
      var account = balance.getString("account_id");
      findings.equal(
          balance.getLong("balance_cents"),
          prepaid.getOrDefault(account, 0L),
          "what the books say that " + account + " paid in");
    }
    var documents = tables.by("billing.invoice", "account_id");
    var payments = tables.by("billing.payment", "account_id");
    var tries = tables.by("billing.payment_try", "payment_id");
    var refunds = tables.by("billing.refund", "account_id");
    documents.forEach((account, own) -> {
      long asked =
          own.stream()
              .filter(row -> !"DRAFT".equals(row.getString("state")))
              .mapToLong(row ->
                  "CREDIT_NOTE".equals(row.getString("kind"))
                      ? -row.getLong("ttc_cents")
                      : row.getLong("ttc_cents"))
              .sum();
      long paid =
          payments.getOrDefault(account, List.of()).stream()
              .mapToLong(row -> paid(row, tries))
              .sum();
      long given =
          refunds.getOrDefault(account, List.of()).stream()
              .filter(row -> "REFUNDED".equals(row.getString("state")))
              .mapToLong(row -> row.getLong("cents"))
              .sum();
      findings.equal(
          asked - paid + given,
          owed.getOrDefault(account, 0L),
          "what the books say that " + account + " owes");
    });
  }

  private static long paid(JsonObject payment, Map<String, List<JsonObject>> tries) {
    if ("ELSEWHERE".equals(payment.getString("state"))) {
      return payment.getLong("ttc_cents");
    }
    return tries.getOrDefault(payment.getString("payment_id"), List.of()).stream()
        .filter(row -> row.getString("reference") != null)
        .mapToLong(row ->
            row.getLong("amount_cents")
                - Objects.requireNonNullElse(row.getLong("charged_back_cents"), 0L))
        .sum();
  }

  private static long sum(List<JsonObject> rows, String column) {
    return rows.stream().mapToLong(row -> row.getLong(column)).sum();
  }
}
