package com.ooma.office.e2e.ledger.ordering;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Event;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding.Kind;
import com.ooma.office.e2e.ledger.check.Findings;
import com.ooma.office.e2e.ledger.provisioning.Exchanges;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An order has one shipment, one extension and phone for each seat, one subscription, one notice;
/// each copy of a fact is like its original; and no such row is of an unknown order.
public final class OrdersAreFulfilled implements Check {

  @Override
  public void inspect(Books books, Findings findings) {
    new Inspection(books, findings).run();
  }

  private static final class Inspection {

    private final Findings findings;
    private final List<JsonObject> orders;
    private final Map<String, List<JsonObject>> seats;
    private final Exchanges exchanges;
    private final Map<String, List<JsonObject>> shipments;
    private final Map<String, List<JsonObject>> extensions;
    private final Map<String, List<JsonObject>> offices;
    private final Map<String, List<JsonObject>> phones;
    private final Map<String, List<JsonObject>> subscriptions;
    private final Map<String, List<JsonObject>> notices;
    private final Map<String, List<JsonObject>> contacts;
    private final Map<String, List<Event>> placed;
    private final Map<String, List<Event>> assigned;
    private final Map<String, List<JsonObject>> accounts;
    private final Map<String, List<Entry>> commands;

    Inspection(Books books, Findings findings) {
      var tables = books.tables();
      this.findings = findings;
      orders = tables.of("ordering.customer_order");
      accounts = tables.by("ordering.account", "account_id");
      seats = tables.by("ordering.seat", "order_id");
      exchanges = Exchanges.in(books);
      shipments =
          tables.of("provisioning.shipment").stream()
              .filter(row -> !Exchanges.isOfExchange(row))
              .collect(groupingBy(row -> row.getString("order_id")));
      extensions = tables.by("provisioning.extension", "seat_id");
      offices = tables.by("provisioning.office", "account_id");
      phones =
          tables.of("provisioning.phone").stream()
              .filter(row -> row.getString("seat_id") != null)
              .filter(row -> row.getString("replaces") == null)
              .collect(groupingBy(row -> row.getString("seat_id")));
      subscriptions = tables.by("billing.subscription", "account_id");
      contacts = tables.by("support.contact", "account_id");
      notices =
          tables.of("support.notice").stream()
              .filter(row -> "ORDER_CONFIRMED".equals(row.getString("kind")))
              .collect(groupingBy(row -> row.getString("about")));
      placed = books.bySubject("OrderPlaced");
      assigned = books.bySubject("NumbersAssigned");
      commands =
          books
              .accepted(com.ooma.office.e2e.journal.Kind.PLACE_ORDER)
              .collect(groupingBy(entry -> entry.answered("orderId").orElse("no id")));
    }

    void run() {
      orders.forEach(this::inspect);
      accounts
          .keySet()
          .forEach(account ->
              findings.exactlyOne(
                  contacts.getOrDefault(account, List.of()), "the contact of " + account));
      inspectSums();
      var known = orders.stream().map(row -> row.getString("order_id")).collect(toSet());
      strangers(shipments.keySet(), known, "shipment of order");
      strangers(notices.keySet(), known, "confirmation of order");
      var seatIds =
          seats.values().stream()
              .flatMap(List::stream)
              .map(row -> row.getString("seat_id"))
              .collect(toSet());
      strangers(extensions.keySet(), seatIds, "extension of seat");
      strangers(phones.keySet(), seatIds, "phone of seat");
      strangers(subscriptions.keySet(), accounts.keySet(), "subscription of account");
      strangers(contacts.keySet(), accounts.keySet(), "contact of account");
    }

    private void inspect(JsonObject order) {
      var id = order.getString("order_id");
      var account = order.getString("account_id");
      var own = seats.getOrDefault(id, List.of());
      findings
          .only(placed, id, "OrderPlaced of " + id)
          .map(Event::data)
          .ifPresent(event -> {
            findings.equal(ids(own, "seat_id"), ids(event, "seatId"), "the seats told of " + id);
            findings.equal(account, event.getString("accountId"), "the account told of " + id);
          });
      commands
          .getOrDefault(id, List.of())
          .forEach(entry ->
              findings.equal(
                  entry.request().getJsonArray("seats").size(), own.size(), "the seats of " + id));
      findings.exactlyOne(notices.getOrDefault(id, List.of()), "the confirmation of order " + id);
      findings
          .only(subscriptions, account, "the subscription of " + account)
          .filter(subscription -> subscription.getString("siren") == null)
          .ifPresent(_ -> findings.add(Kind.LOST, "who pays for order " + id));
      findings
          .only(shipments, id, "the shipment of " + id)
          .ifPresent(shipment -> inspect(order, own, shipment));
    }

    private void inspect(JsonObject order, List<JsonObject> own, JsonObject shipment) {
      var id = order.getString("order_id");
      findings.equal(
          order.getString("account_id"), shipment.getString("account_id"), "the account of " + id);
      findings.equal(
          ids(own, "seat_id"),
          shipment.getJsonArray("seats").stream()
              .map(seat -> ((JsonObject) seat).getString("seatId"))
              .collect(toSet()),
          "the seats to ship of " + id);
      var told = assigned.getOrDefault(id, List.of());
      if (shipment.getString("state").equals("WAITING")) {
        findings.none(told, Kind.WRONG, "numbers assigned to the waiting order " + id);
        return;
      }
      if (!findings.exactlyOne(told, "NumbersAssigned of " + id)) {
        return;
      }
      var lines = told.getFirst().data().getJsonArray("seats");
      findings.equal(own.size(), lines.size(), "the lines of " + id);
      for (var line : lines) {
        inspectLine(own, (JsonObject) line);
      }
      findings
          .only(offices, order.getString("account_id"), "the office of " + id)
          .ifPresent(office ->
              findings.equal(
                  office.getString("company_number"),
                  order.getString("company_number"),
                  "the company number of " + id));
    }

    private void inspectLine(List<JsonObject> own, JsonObject line) {
      var seatId = line.getString("seatId");
      var seat = own.stream().filter(row -> row.getString("seat_id").equals(seatId)).findFirst();
      if (seat.isEmpty()) {
        findings.add(Kind.ORPHANED, "a line for the unknown seat " + seatId);
        return;
      }
      copied(line, "extension", seat.get(), "extension");
      findings.equal(
          exchanges.now(line.getString("phoneMac")),
          seat.get().getString("phone_mac"),
          "the phone of seat " + seatId);
      findings
          .only(extensions, seatId, "extension " + seatId)
          .ifPresent(extension -> {
            copied(line, "extension", extension, "extension");
            findings.equal(
                extension.getString("number"),
                seat.get().getString("number"),
                "number of " + seatId);
          });
      findings
          .only(phones, seatId, "the phone of " + seatId)
          .ifPresent(phone -> copied(line, "phoneMac", phone, "mac"));
    }

    private void copied(JsonObject event, String name, JsonObject row, String column) {
      if (row.getString(column) == null) {
        findings.add(Kind.LOST, "the %s of seat %s".formatted(name, event.getString("seatId")));
      } else {
        findings.equal(
            event.getString(name),
            row.getString(column),
            "the %s of seat %s".formatted(name, event.getString("seatId")));
      }
    }

    /// The account counts the seats of all its orders.
    private void inspectSums() {
      var counts =
          orders.stream()
              .collect(
                  groupingBy(
                      row -> row.getString("account_id"),
                      java.util.stream.Collectors.summingInt(
                          row -> seats.getOrDefault(row.getString("order_id"), List.of()).size())));
      accounts.forEach((account, rows) ->
          findings.equal(
              counts.getOrDefault(account, 0),
              rows.getFirst().getInteger("seats"),
              "the seats that account %s counts".formatted(account)));
    }

    private void strangers(Set<String> seen, Set<String> known, String what) {
      seen.stream()
          .filter(id -> !known.contains(id))
          .forEach(id -> findings.add(Kind.ORPHANED, what + " " + id));
    }

    private static Set<String> ids(List<JsonObject> rows, String column) {
      return rows.stream().map(row -> row.getString(column)).collect(toSet());
    }

    private static Set<String> ids(JsonObject event, String name) {
      return event.getJsonArray("seats").stream()
          .map(seat -> ((JsonObject) seat).getString(name))
          .collect(toSet());
    }
  }
}
