package com.ooma.office.e2e.ledger.billing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Tables;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Findings;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// What an account pays for is what it ordered: an order's monthly price is that of its seats, what
/// it brought costs what it said, and the options that an account has are those that it pays for.
public final class PricesAreAgreed implements Check {

  private static final long SEAT = 50_00;
  private static final long PLAN = 10_00;
  private static final long NUMBER = 10_00;

  @Override
  public void inspect(Books books, Findings findings) {
    inspectOrders(books.tables(), findings);
    inspectAgreements(books, findings);
    inspectOptions(books.tables(), findings);
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
          var price =
              new BigDecimal(line.getJsonObject("unitTtc").getString("amount"))
                  .movePointRight(2)
                  .longValueExact();
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
}
