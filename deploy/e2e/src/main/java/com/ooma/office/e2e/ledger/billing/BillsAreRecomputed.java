package com.ooma.office.e2e.ledger.billing;

import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Tables;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Findings;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What an account was billed for its seats and options is what each costs a month, shared out over
/// the days that are charged, to the cent; what it was billed for calls is what the calls cost that
/// its documents list.
public final class BillsAreRecomputed implements Check {

  private static final List<String> BY_THE_MONTH =
      List.of("SEAT", "INTERNATIONAL_PLAN", "ADDITIONAL_NUMBER");
  private static final String CALLS = "CALLS";

  @Override
  public void inspect(Books books, Findings findings) {
    var tables = books.tables();
    var billed = billed(tables);
    var items = tables.by("billing.item", "account_id");
    var calls = tables.by("billing.call", "account_id");
    var paid = PaidByCredits.of(tables);
    for (var subscription : tables.of("billing.subscription")) {
      var account = subscription.getString("account_id");
      long without = 0;
      for (var product : BY_THE_MONTH) {
        long recomputed =
            items.getOrDefault(account, List.of()).stream()
                .filter(item -> product.equals(item.getString("product")))
                .filter(item -> item.getString("charged_until") != null)
                .mapToLong(item -> cost(item, LocalDate.parse(subscription.getString("anchor"))))
                .sum();
        long onDocuments = billed.getOrDefault(account + product, 0L);
        without += recomputed - onDocuments;
        if (!paid.aWholeBillOf(account)) {
          findings.equal(recomputed, onDocuments, "what " + account + " was billed for " + product);
        }
      }
      without +=
          calls.getOrDefault(account, List.of()).stream()
              .filter(call -> call.getBoolean("billed") && call.getString("document_id") == null)
              .mapToLong(call -> call.getLong("ttc_cents"))
              .sum();
      findings.equal(
          paid.centsByAccount().getOrDefault(account, 0L),
          without,
          "what credits paid of " + account + " on no document");
      long listed =
          calls.getOrDefault(account, List.of()).stream()
              .filter(call -> call.getString("document_id") != null)
              .mapToLong(call -> call.getLong("ttc_cents"))
              .sum();
      findings.equal(
          listed,
          billed.getOrDefault(account + CALLS, 0L),
          "what " + account + " was billed for its calls");
    }
  }

  /// By account and product.
  private static Map<String, Long> billed(Tables tables) {
    var lines = tables.by("billing.invoice_line", "invoice_id");
    var billed = new HashMap<String, Long>();
    for (var document : tables.of("billing.invoice")) {
      int sign = "CREDIT_NOTE".equals(document.getString("kind")) ? -1 : 1;
      for (var line : lines.getOrDefault(document.getString("invoice_id"), List.of())) {
        billed.merge(
            document.getString("account_id") + line.getString("product"),
            sign * line.getLong("ttc_cents"),
            Long::sum);
      }
    }
    return billed;
  }

  /// The charged days of an item, month by month as they are counted from the anchor.
  private static long cost(JsonObject item, LocalDate anchor) {
    var day = LocalDate.parse(item.getString("charged_from"));
    var until = LocalDate.parse(item.getString("charged_until"));
    long month = ChronoUnit.MONTHS.between(YearMonth.from(anchor), YearMonth.from(day));
    if (day.isBefore(anchor.plusMonths(month))) {
      month--;
    }
    long cents = 0;
    while (day.isBefore(until)) {
      var begins = anchor.plusMonths(month);
      var next = anchor.plusMonths(++month);
      var end = next.isBefore(until) ? next : until;
      long price = item.getLong("monthly_ttc_cents");
      cents += rest(price, begins, next, day) - rest(price, begins, next, end);
      day = end;
    }
    return cents;
  }

  /// What a month costs from a day on, half a cent up.
  private static long rest(long price, LocalDate begins, LocalDate next, LocalDate from) {
    long days = ChronoUnit.DAYS.between(begins, next);
    return Math.floorDiv(2 * price * ChronoUnit.DAYS.between(from, next) + days, 2 * days);
  }
}
