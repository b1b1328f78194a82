package com.ooma.office.e2e.ledger;

import static com.ooma.office.e2e.ledger.Finding.Kind.DOUBLED;
import static com.ooma.office.e2e.ledger.Finding.Kind.LOST;
import static com.ooma.office.e2e.ledger.Finding.Kind.ORPHANED;
import static com.ooma.office.e2e.ledger.Finding.Kind.OUT_OF_ORDER;
import static com.ooma.office.e2e.ledger.Finding.Kind.PARKED;
import static com.ooma.office.e2e.ledger.Finding.Kind.WRONG;
import static com.ooma.office.e2e.ledger.Forgery.first;
import static com.ooma.office.e2e.ledger.Forgery.inPartition;
import static com.ooma.office.e2e.ledger.Forgery.replace;
import static com.ooma.office.e2e.ledger.Forgery.with;
import static com.ooma.office.e2e.ledger.Forgery.withId;

import com.ooma.office.e2e.journal.Entry;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// One way to make books untrue, and what the ledger must find then.
record Tampering(String what, Finding.Kind found, UnaryOperator<Books> act) {

  @Override
  public String toString() {
    return what;
  }

  /// Every kind of effect, deleted and doubled; events removed, swapped and doubled; cents changed.
  static Stream<Tampering> all() {
    return Stream.of(
            Stream.of(
                    "ordering.customer_order",
                    "ordering.quote",
                    "ordering.account",
                    "provisioning.number_hold",
                    "provisioning.shipment",
                    "provisioning.extension",
                    "support.ticket",
                    "support.ticket_message",
                    "support.contact",
                    "billing.subscription")
                .flatMap(table -> Stream.of(delete(table), repeat(table))),
            Stream.of(
                rows("unbill a seat", LOST, "billing.item", of("product", "SEAT"), List.of()),
                new Tampering(
                    "bill a seat twice",
                    DOUBLED,
                    books -> repeat(books, "billing.item", of("product", "SEAT")))),
            Stream.of("ORDER_CONFIRMED", "PARCEL_SENT", "INVOICE_READY")
                .flatMap(kind ->
                    Stream.of(
                        rows(
                            "delete a notice " + kind,
                            LOST,
                            "support.notice",
                            of("kind", kind),
                            List.of()),
                        new Tampering(
                            "double a notice " + kind,
                            DOUBLED,
                            books -> repeat(books, "support.notice", of("kind", kind))))),
            Stream.of("OrderPlaced", "NumbersAssigned", "PhoneShipped", "TicketOpened")
                .flatMap(type -> Stream.of(removeEvent(type), doubleEvent(type))),
            Stream.of(
                change("ordering.customer_order", "monthly_ttc_cents", 4_999),
                change("ordering.account", "seats", 177),
                change("ordering.account", "additional_numbers", 77),
                change("ordering.seat", "phone_mac", "000000000000"),
                change("ordering.seat", "number", "+33199999999"),
                change("ordering.customer_order", "company_number", "+33199999999"),
                change("ordering.seat", "state", "CANCELLED"),
                change("billing.item", "starts_on", "2020-02-02", of("product", "SEAT")),
                change("billing.item", "monthly_ttc_cents", 4_999, of("product", "SEAT")),
                change("billing.invoice", "ttc_cents", 1),
                change("billing.invoice_line", "ttc_cents", 1),
                change("billing.invoice_line", "quantity", 99),
                change("billing.invoice_series", "last_place", 9_999),
                change("provisioning.telephone_number", "account_id", nobody(), assigned()),
                change("provisioning.office", "additional_wanted", 77),
                change(
                    "provisioning.office", "additional_numbers", new JsonArray(), hasAdditional()),
                new Tampering("swap two events", OUT_OF_ORDER, Tampering::swap),
                new Tampering("move events to another partition", OUT_OF_ORDER, Tampering::move),
                new Tampering("forget an aggregate", ORPHANED, Tampering::forget),
                new Tampering("raise an alarm for nothing", ORPHANED, Tampering::alarm),
                new Tampering("say nothing in an alarm", LOST, Tampering::alarm),
                new Tampering("report without an alarm", ORPHANED, Tampering::report),
                new Tampering("park an event", PARKED, Tampering::park),
                new Tampering("lose a command", DOUBLED, Tampering::unask)))
        .flatMap(each -> each);
  }

  private static Tampering delete(String table) {
    return rows("delete a row of " + table, LOST, table, _ -> true, List.of());
  }

  private static Tampering repeat(String table) {
    return new Tampering(
        "double a row of " + table, DOUBLED, books -> repeat(books, table, _ -> true));
  }

  private static Tampering change(String table, String column, Object value) {
    return change(table, column, value, _ -> true);
  }

  private static Tampering change(
      String table, String column, Object value, Predicate<JsonObject> which) {
    return new Tampering(
        "change %s of %s".formatted(column, table),
        WRONG,
        books -> {
          var row = first(books, table, which);
          return replace(books, table, row, List.of(row.copy().put(column, value)));
        });
  }

  private static Tampering rows(
      String what,
      Finding.Kind found,
      String table,
      Predicate<JsonObject> which,
      List<JsonObject> instead) {
    return new Tampering(
        what, found, books -> replace(books, table, first(books, table, which), instead));
  }

  private static Tampering removeEvent(String type) {
    return new Tampering(
        "remove " + type,
        LOST,
        books -> {
          var id = first(books, type).id();
          return with(
              books, books.events().stream().filter(event -> !event.id().equals(id)).toList());
        });
  }

  /// Under another id: a producer that published twice.
  private static Tampering doubleEvent(String type) {
    return new Tampering(
        "double " + type,
        DOUBLED,
        books -> {
          var event = first(books, type);
          var events = new ArrayList<>(books.events());
          events.add(withId(event, UUID.randomUUID().toString()));
          return with(books, events);
        });
  }

  private static Books swap(Books books) {
    var events = new ArrayList<>(books.events());
    for (int i = 0; i < events.size(); i++) {
      for (int j = i + 1; j < events.size(); j++) {
        if (events.get(i).subject().equals(events.get(j).subject())
            && events.get(i).topic().equals(events.get(j).topic())
            && events.get(i).sequence() < events.get(j).sequence()) {
          java.util.Collections.swap(events, i, j);
          return with(books, events);
        }
      }
    }
    throw new AssertionError("no aggregate has two events");
  }

  private static Books move(Books books) {
    var phone = first(books, "PhoneShipped");
    return with(
        books,
        books.events().stream()
            .map(event ->
                event.subject().equals(phone.subject()) && event.sequence() > 1
                    ? inPartition(event, event.partition() + 1)
                    : event)
            .toList());
  }

  private static Books forget(Books books) {
    // an alarm publishes nothing, so nothing would be left of it
    var ticket = first(books, "support.ticket", row -> !AlarmsAreRaised.isAlarm(row));
    return replace(books, "support.ticket", ticket, List.of());
  }

  /// An alarm that no event asked for, and that says nothing.
  private static Books alarm(Books books) {
    var alarm =
        new JsonObject()
            .put("ticket_id", nobody())
            .put("order_id", nobody())
            .put("alarm", "NOT_SHIPPED")
            .put("last_sequence", 0);
    return replace(books, "support.ticket", null, List.of(alarm));
  }

  private static Books report(Books books) {
    var report =
        new JsonObject().put("ticket_id", nobody()).put("author", "SYSTEM").put("text", "late");
    return replace(books, "support.ticket_message", null, List.of(report));
  }

  private static Books park(Books books) {
    return replace(
        books,
        "billing.dead_letter",
        null,
        List.of(new JsonObject().put("event_id", "x").put("type", "x").put("reason", "x")));
  }

  private static Books unask(Books books) {
    var order =
        books.accepted(com.ooma.office.e2e.journal.Kind.PLACE_ORDER).findFirst().orElseThrow();
    List<Entry> commands =
        books.commands().stream().filter(entry -> !entry.key().equals(order.key())).toList();
    return new Books(books.tables(), books.events(), books.deadLetters(), commands, books.poison());
  }

  private static Books repeat(Books books, String table, Predicate<JsonObject> which) {
    var row = first(books, table, which);
    return replace(books, table, row, List.of(row, row.copy()));
  }

  private static Predicate<JsonObject> of(String column, String value) {
    return row -> value.equals(row.getString(column));
  }

  private static Predicate<JsonObject> assigned() {
    return row -> row.getString("seat_id") != null && "ASSIGNED".equals(row.getString("state"));
  }

  private static Predicate<JsonObject> hasAdditional() {
    return row -> !row.getJsonArray("additional_numbers").isEmpty();
  }

  private static String nobody() {
    return new UUID(0, 0).toString();
  }
}
