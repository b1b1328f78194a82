package com.ooma.office.e2e.ledger.billing;

import static java.util.stream.Collectors.counting;
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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/// What is charged is what was ordered, to the cent: an order's monthly price is that of its seats,
/// what it brought costs what it said, an invoice is the sum of its lines and of HT and VAT, a
/// credit note of parts of invoices, every day that is paid for is on one line, no invoice number
/// is missing, and what others were told of an invoice or credit note is what it says.
public final class MoneyAddsUp implements Check {

  private static final long SEAT = 50_00;
  private static final long PLAN = 10_00;
  private static final long NUMBER = 10_00;
  private static final List<String> PRODUCTS =
      List.of("SEAT", "INTERNATIONAL_PLAN", "ADDITIONAL_NUMBER");
  private static final List<String> AMOUNTS =
      List.of("ttc_cents", "ht_cents", "vat_cents", "rounding_cents");
  private static final Set<String> NOTICES = Set.of("INVOICE_READY", "CREDIT_NOTE_READY");

  @Override
  public void inspect(Books books, Findings findings) {
    inspectOrders(books.tables(), findings);
    inspectAgreements(books, findings);
    inspectOptions(books.tables(), findings);
    inspectInvoices(books, findings);
    inspectCorrections(books.tables(), findings);
    inspectDays(books.tables(), findings);
    inspectSeries(books.tables(), findings);
  }

  private static void inspectOrders(Tables tables, Findings findings) {
    var seats = tables.by("ordering.seat", "order_id");
    tables
        .by("ordering.customer_order", "account_id")
        .values()
        .forEach(orders -> inspectOrders(orders, seats, findings));
  }

  /// The plan is the account's: the first order that wants it pays for it, and no other, unless the
  /// first one was cancelled.
  private static void inspectOrders(
      List<JsonObject> orders, Map<String, List<JsonObject>> seats, Findings findings) {
    long wanting = orders.stream().filter(order -> order.getBoolean("international_plan")).count();
    long plans = 0;
    for (var order : orders) {
      var id = order.getString("order_id");
      long numbers = order.getLong("additional_numbers");
      long rest =
          order.getLong("monthly_ttc_cents")
              - SEAT * seats.getOrDefault(id, List.of()).size()
              - NUMBER * numbers;
      plans += rest == PLAN ? 1 : 0;
      if (rest != 0 && !(rest == PLAN && order.getBoolean("international_plan"))) {
        findings.equal(0L, rest, "what is left of the monthly price of order " + id);
      }
    }
    if (orders.stream().noneMatch(order -> "CANCELLED".equals(order.getString("state")))) {
      findings.equal(Math.min(wanting, 1), plans, "orders of the account that pay for the plan");
    }
  }

  /// What an order brought costs what the order said.
  private static void inspectAgreements(Books books, Findings findings) {
    var seats = books.tables().by("billing.item", "seat_id");
    var items = books.tables().by("billing.item", "order_id");
    var placed = books.bySubject("OrderPlaced");
    for (var row : books.tables().of("ordering.customer_order")) {
      var id = row.getString("order_id");
      if (!placed.containsKey(id)) {
        continue; // missed elsewhere
      }
      var order = placed.get(id).getFirst().data();
      var prices = prices(order, "SEAT").iterator();
      for (var seat : objects(order, "seats")) {
        var seatId = seat.getString("seatId");
        var found = seats.getOrDefault(seatId, List.of());
        if (findings.exactlyOne(found, "the price of seat " + seatId)) {
          var price = found.getFirst().getLong("monthly_ttc_cents");
          findings.equal(prices.next(), price, "the price of seat " + seatId);
        }
      }
      var numbers =
          items.getOrDefault(id, List.of()).stream()
              .filter(item -> "ADDITIONAL_NUMBER".equals(item.getString("product")))
              .map(item -> item.getLong("monthly_ttc_cents"))
              .toList();
      findings.equal(
          prices(order, "ADDITIONAL_NUMBER"), numbers, "the prices of the numbers of order " + id);
    }
  }

  /// The monthly price of each single one of a product, in cents.
  private static List<Long> prices(JsonObject order, String product) {
    return objects(order, "lines").stream()
        .filter(line -> product.equals(line.getString("product")))
        .flatMap(line -> {
          var price = new BigDecimal(amount(line, "unitTtc")).movePointRight(2).longValueExact();
          return Collections.nCopies(line.getInteger("quantity"), price).stream();
        })
        .toList();
  }

  private static List<JsonObject> objects(JsonObject parent, String name) {
    return parent.getJsonArray(name).stream().map(JsonObject.class::cast).toList();
  }

  /// What an account has, it pays for.
  private static void inspectOptions(Tables tables, Findings findings) {
    var items = tables.by("billing.item", "account_id");
    for (var account : tables.of("ordering.account")) {
      var id = account.getString("account_id");
      var paid =
          items.getOrDefault(id, List.of()).stream()
              .filter(item -> item.getString("ends_on") == null)
              .collect(groupingBy(item -> item.getString("product"), counting()));
      findings.equal(
          account.getBoolean("international_plan") ? 1L : 0L,
          paid.getOrDefault("INTERNATIONAL_PLAN", 0L),
          "the plans that " + id + " pays for");
      findings.equal(
          account.getLong("additional_numbers"),
          paid.getOrDefault("ADDITIONAL_NUMBER", 0L),
          "the additional numbers that " + id + " pays for");
    }
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
            findings.equal(cents(ttc), amount(event, "totalTtc"), "the total told of " + id);
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
    for (var subscription : tables.of("billing.subscription")) {
      var account = subscription.getString("account_id");
      var own = invoices.getOrDefault(account, List.of());
      findings.equal(
          subscription.getLong("periods_billed"),
          own.stream().filter(invoice -> !invoice.getBoolean("closing")).count(),
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

  private static String amount(JsonObject event, String name) {
    return event.getJsonObject(name).getString("amount");
  }

  private static String cents(long cents) {
    return BigDecimal.valueOf(cents, 2).toPlainString();
  }
}
