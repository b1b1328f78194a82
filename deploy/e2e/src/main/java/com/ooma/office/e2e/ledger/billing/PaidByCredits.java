package com.ooma.office.e2e.ledger.billing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import com.ooma.office.e2e.ledger.books.Tables;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What credits paid for altogether: a bill that comes to nothing has no document, and what was
/// given for it stands on none.
record PaidByCredits(Map<String, Long> centsByAccount) {

  private static final Set<String> CREDITS = Set.of("LATE_PORT", "LOST_NUMBER", "GOODWILL");

  static PaidByCredits of(Tables tables) {
    var cents =
        new HashMap<>(
            tables.of("billing.credit").stream()
                .filter(credit -> CREDITS.contains(credit.getString("kind")))
                .collect(
                    groupingBy(
                        credit -> credit.getString("account_id"),
                        summingLong(credit -> credit.getLong("given_cents")))));
    var lines = tables.by("billing.invoice_line", "invoice_id");
    for (var document : tables.of("billing.invoice")) {
      for (var line : lines.getOrDefault(document.getString("invoice_id"), List.of())) {
        if (CREDITS.contains(line.getString("product"))) {
          cents.merge(document.getString("account_id"), signed(document, line), Long::sum);
        }
      }
    }
    cents.values().removeIf(left -> left == 0);
    return new PaidByCredits(Map.copyOf(cents));
  }

  boolean aWholeBillOf(String account) {
    return centsByAccount.getOrDefault(account, 0L) > 0;
  }

  /// A line that gives back is negative on an invoice, and positive on a credit note.
  private static long signed(JsonObject document, JsonObject line) {
    long ttc = line.getLong("ttc_cents");
    return "CREDIT_NOTE".equals(document.getString("kind")) ? -ttc : ttc;
  }
}
