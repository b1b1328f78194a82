package com.ooma.office.e2e.ledger.billing;

import static java.util.stream.Collectors.groupingBy;

import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Event;
import com.ooma.office.e2e.ledger.books.Tables;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding.Kind;
import com.ooma.office.e2e.ledger.check.Findings;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/// What is charged adds up, to the cent: an invoice is the sum of its lines and of HT and VAT, a
/// credit note of parts of invoices, every day that is paid for is on one line, no invoice number
/// is missing, and what others were told of an invoice or credit note is what it says.
public final class MoneyAddsUp implements Check {

  private static final List<String> PRODUCTS =
      List.of("SEAT", "INTERNATIONAL_PLAN", "ADDITIONAL_NUMBER");
  private static final List<String> AMOUNTS =
      List.of("ttc_cents", "ht_cents", "vat_cents", "rounding_cents");
  private static final Set<String> NOTICES = Set.of("INVOICE_READY", "CREDIT_NOTE_READY");

  @Override
  public void inspect(Books books, Findings findings) {
    inspectInvoices(books, findings);
    inspectCorrections(books.tables(), findings);
    inspectDays(books.tables(), findings);
    inspectSeries(books.tables(), findings);
  }

  private static void inspectInvoices(Books books, Findings findings) {
    var lines = books.tables().by("billing.invoice_line", "invoice_id");
    var told = new HashMap<>(books.bySubject("InvoiceFinalized"));
    told.putAll(books.bySubject("CreditNoteFinalized"));
    var notices =
        books.tables().of("support.notice").stream()
            .filter(row -> NOTICES.contains(row.getString("kind")))
            .collect(groupingBy(row -> row.getString("about")));
    for (var invoice : books.tables().of("billing.invoice")) {
      var id = invoice.getString("invoice_id");
      var own = lines.getOrDefault(id, List.of());
      for (var line : own) {
        findings.equal(
            line.getLong("quantity") * line.getLong("unit_ttc_cents"),
            line.getLong("ttc_cents"),
            "a line of invoice " + id);
      }
      long ttc = invoice.getLong("ttc_cents");
      findings.equal(sum(own, "ttc_cents"), ttc, "the total of invoice " + id);
      findings.equal(
          ttc,
          invoice.getLong("ht_cents")
              + invoice.getLong("vat_cents")
              + invoice.getLong("rounding_cents"),
          "HT + VAT of " + id);
      long ht = invoice.getLong("ht_cents");
      if (!isCredit(invoice)) {
        findings.equal(Math.round(ttc / 1.2), ht, "the HT of " + id);
      }
      findings.equal(Math.round(ht * 0.2), invoice.getLong("vat_cents"), "the VAT of " + id);
      findings
          .only(told, id, "what was told of " + id)
          .map(Event::data)
          .ifPresent(event -> {
            findings.equal(
                cents(ttc),
                event.getJsonObject("totalTtc").getString("amount"),
                "the total told of " + id);
            findings.equal(
                invoice.getString("number"), event.getString("number"), "number of " + id);
          });
      findings.exactlyOne(notices.getOrDefault(id, List.of()), "the notice of invoice " + id);
    }
    notices.keySet().stream()
        .filter(id -> !told.containsKey(id))
        .forEach(id -> findings.add(Kind.ORPHANED, "notice of unknown invoice " + id));
  }

  /// Each day of all that is paid for is on one line of one invoice, up to where it is charged.
  private static void inspectDays(Tables tables, Findings findings) {
    var invoices = tables.by("billing.invoice", "account_id");
    var items = tables.by("billing.item", "account_id");
    Map<String, List<JsonObject>> lines = tables.by("billing.invoice_line", "invoice_id");
    var paid = PaidByCredits.of(tables);
    for (var subscription : tables.of("billing.subscription")) {
      var account = subscription.getString("account_id");
      if (paid.aWholeBillOf(account)) {
        continue; // what is on no document is recomputed by BillsAreRecomputed
      }
      var own = invoices.getOrDefault(account, List.of());
      findings.equal(
          subscription.getLong("periods_billed"),
          own.stream()
              .filter(invoice -> !invoice.getBoolean("closing"))
              .filter(invoice -> invoice.getString("replaces") == null)
              .count(),
          "the invoices of " + account);
      for (var product : PRODUCTS) {
        long billed = 0;
        for (var invoice : own) {
          long days =
              lines.getOrDefault(invoice.getString("invoice_id"), List.of()).stream()
                  .filter(line -> product.equals(line.getString("product")))
                  .mapToLong(
                      line -> line.getLong("quantity") * days(line, "days_start", "days_end"))
                  .sum();
          billed += isCredit(invoice) ? -days : days;
        }
        long charged =
            items.getOrDefault(account, List.of()).stream()
                .filter(item -> product.equals(item.getString("product")))
                .filter(item -> item.getString("charged_until") != null)
                .mapToLong(item -> days(item, "charged_from", "charged_until"))
                .sum();
        findings.equal(charged, billed, "the days of " + product + " billed to " + account);
      }
    }
  }

  /// A credit note is made of parts of invoices, and no more of any than it asked for.
  private static void inspectCorrections(Tables tables, Findings findings) {
    var given = tables.by("billing.correction", "invoice_id");
    var made = tables.by("billing.correction", "credit_note_id");
    for (var row : tables.of("billing.invoice")) {
      var id = row.getString("invoice_id");
      var parts = (isCredit(row) ? made : given).getOrDefault(id, List.of());
      long open = row.getLong("ttc_cents") - sum(parts, "ttc_cents");
      if (isCredit(row)) {
        findings.equal(0L, open, "TTC of credit note " + id + " that no invoice gives back");
        findings.equal(sum(parts, "ht_cents"), row.getLong("ht_cents"), "HT of credit note " + id);
      } else if (open <= 0) {
        AMOUNTS.forEach(amount ->
            findings.equal(
                row.getLong(amount), sum(parts, amount), amount + " given back of " + id));
      }
    }
  }

  private static void inspectSeries(Tables tables, Findings findings) {
    var numbers = tables.by("billing.invoice", "number");
    numbers.forEach((number, rows) -> findings.exactlyOne(rows, "invoice " + number));
    long places = sum(tables.of("billing.invoice_series"), "last_place");
    findings.equal(places, (long) numbers.size(), "the number of invoices in the series");
  }

  private static boolean isCredit(JsonObject invoice) {
    return "CREDIT_NOTE".equals(invoice.getString("kind"));
  }

  private static long days(JsonObject row, String from, String until) {
    return ChronoUnit.DAYS.between(
        LocalDate.parse(row.getString(from)), LocalDate.parse(row.getString(until)));
  }

  private static long sum(List<JsonObject> rows, String column) {
    return rows.stream().flatMapToLong(row -> LongStream.of(row.getLong(column))).sum();
  }

  private static String cents(long cents) {
    return BigDecimal.valueOf(cents, 2).toPlainString();
  }
}
