package com.ooma.office.e2e.ledger.provisioning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Event;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding.Kind;
import com.ooma.office.e2e.ledger.check.Findings;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a phone goes through is known of its seat in ordering, paid for in billing from the
/// promised day on or from its later arrival, and told to the member once for each parcel; and none
/// of it without the phone's event.
public final class PhonesAreTracked implements Check {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final List<String> STATES = List.of("PLACED", "SHIPPED", "DELIVERED", "ACTIVE");

  @Override
  public void inspect(Books books, Findings findings) {
    var seats = books.tables().by("ordering.seat", "seat_id");
    var wanted = new HashMap<String, Integer>();
    reached(books, "PhoneShipped", 1, wanted);
    reached(books, "PhoneDelivered", 2, wanted);
    reached(books, "PhoneRegistered", 3, wanted);
    seats.forEach((id, rows) ->
        findings.equal(
            STATES.get(wanted.getOrDefault(id, 0)),
            rows.getFirst().getString("state"),
            "the state of seat " + id));
    inspectOrderStates(books, findings);
    inspectBilling(books, findings);
    inspectNotices(books, findings);
    inspectConfigurations(books, findings);
  }

  private static void reached(Books books, String type, int state, Map<String, Integer> seats) {
    books
        .distinct(type)
        .forEach(event -> seats.merge(event.data().getString("seatId"), state, Math::max));
  }

  /// An order is where its last seat is.
  private static void inspectOrderStates(Books books, Findings findings) {
    var seats = books.tables().by("ordering.seat", "order_id");
    for (var order : books.tables().of("ordering.customer_order")) {
      seats.getOrDefault(order.getString("order_id"), List.of()).stream()
          .map(seat -> STATES.indexOf(seat.getString("state")))
          .filter(state -> state >= 0) // an unknown one is a finding of its own
          .min(Integer::compare)
          .ifPresent(least ->
              findings.equal(
                  STATES.get(least),
                  order.getString("state"),
                  "the state of order " + order.getString("order_id")));
    }
  }

  private static void inspectBilling(Books books, Findings findings) {
    var billed =
        books.tables().of("billing.item").stream()
            .filter(item -> "SEAT".equals(item.getString("product")))
            .collect(groupingBy(item -> item.getString("seat_id")));
    var shipped =
        books
            .distinct("PhoneShipped")
            .collect(groupingBy(event -> event.data().getString("seatId")));
    var delivered =
        books
            .distinct("PhoneDelivered")
            .collect(
                toMap(
                    event -> event.data().getString("seatId"),
                    PhonesAreTracked::dayOfDelivery,
                    BinaryOperator.minBy(Comparator.naturalOrder())));
    var left =
        books.tables().of("billing.subscription").stream()
            .filter(row -> row.getString("ends_on") != null)
            .map(row -> row.getString("account_id"))
            .collect(toSet());
    var unasked =
        books
            .distinct("PhoneDelivered")
            .filter(event -> books.mayBeOfFormerRules("billing", event))
            .map(event -> event.data().getString("seatId"))
            .collect(toSet());
    shipped.forEach((seat, events) -> {
      findings.exactlyOne(events, "PhoneShipped for seat " + seat);
      var event = events.getFirst().data();
      findings
          .only(billed, seat, "the bill for seat " + seat)
          .ifPresent(row -> {
            // of a company that left, nobody asks any more when a parcel arrived, and 0.9.0 never
            // did
            boolean asBilled =
                (left.contains(row.getString("account_id")) || unasked.contains(seat))
                    && event.getString("dueOn").equals(row.getString("starts_on"));
            if (!asBilled) {
              findings.equal(
                  later(event.getString("dueOn"), delivered.get(seat)),
                  row.getString("starts_on"),
                  "start of " + seat);
            }
            findings.equal(
                event.getString("accountId"), row.getString("account_id"), "the payer of " + seat);
          });
    });
    billed.forEach((seat, rows) -> {
      if (!shipped.containsKey(seat) && rows.getFirst().getString("starts_on") != null) {
        findings.add(Kind.ORPHANED, "billed seat that never shipped " + seat);
      }
    });
  }

  private static String dayOfDelivery(Event event) {
    var moment = Instant.parse(event.data().getString("deliveredAt"));
    return LocalDate.ofInstant(moment, PARIS).toString();
  }

  private static String later(String dueOn, @Nullable String delivered) {
    return delivered == null || delivered.compareTo(dueOn) < 0 ? dueOn : delivered;
  }

  private static void inspectNotices(Books books, Findings findings) {
    var told =
        books.tables().of("support.notice").stream()
            .filter(row -> "PARCEL_SENT".equals(row.getString("kind")))
            .collect(groupingBy(row -> row.getString("about") + " " + row.getString("occasion")));
    var sent =
        Stream.of("PhoneShipped", "ReplacementShipped")
            .flatMap(books::distinct)
            .map(Event::data)
            .collect(
                groupingBy(
                    data -> data.getString("orderId") + " " + data.getString("trackingNumber")));
    sent.keySet()
        .forEach(parcel ->
            findings.exactlyOne(
                told.getOrDefault(parcel, List.of()), "notice of parcel " + parcel));
    told.keySet().stream()
        .filter(parcel -> !sent.containsKey(parcel))
        .forEach(parcel -> findings.add(Kind.ORPHANED, "notice of unsent parcel " + parcel));
  }

  /// A delivered phone that was given its configuration is registered, unless another one was sent
  /// for it since.
  private static void inspectConfigurations(Books books, Findings findings) {
    Map<String, List<JsonObject>> phones = books.tables().by("provisioning.phone", "mac");
    var exchanges = Exchanges.in(books);
    books
        .accepted(com.ooma.office.e2e.journal.Kind.FETCH_CONFIGURATION)
        .forEach(entry -> {
          var found = phones.getOrDefault(entry.request().getString("mac"), List.of());
          if (findings.exactlyOne(found, "the phone of " + entry)
              && !exchanges.isReplaced(entry.request().getString("mac"))) {
            findings.equal(
                "REGISTERED", found.getFirst().getString("state"), "the phone of " + entry);
          }
        });
  }
}
