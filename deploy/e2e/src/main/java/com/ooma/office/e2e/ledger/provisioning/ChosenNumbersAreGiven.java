package com.ooma.office.e2e.ledger.provisioning;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Event;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Findings;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/// An order that named numbers was told with these numbers, and got these or, as yet, nothing at
/// all.
public final class ChosenNumbersAreGiven implements Check {

  @Override
  public void inspect(Books books, Findings findings) {
    var placed = books.bySubject("OrderPlaced");
    books
        .accepted(Kind.PLACE_ORDER)
        .forEach(entry ->
            placed
                .getOrDefault(entry.answered("orderId").orElse("no id"), List.of())
                .forEach(
                    event -> findings.equal(asked(entry), chosen(event.data()), named(event))));
    var assigned = books.bySubject("NumbersAssigned");
    placed.forEach((id, events) ->
        assigned
            .getOrDefault(id, List.of())
            .forEach(event -> inspect(events.getFirst().data(), event, findings)));
  }

  private static void inspect(JsonObject order, Event assigned, Findings findings) {
    var company = order.getString("companyNumber");
    if (company != null) {
      findings.equal(company, assigned.data().getString("companyNumber"), named(assigned));
    }
    for (var each : order.getJsonArray("seats")) {
      var seat = (JsonObject) each;
      if (seat.getString("number") != null) {
        var given =
            assigned.data().getJsonArray("seats").stream()
                .map(JsonObject.class::cast)
                .filter(line -> line.getString("seatId").equals(seat.getString("seatId")))
                .map(line -> line.getString("number"))
                .toList();
        findings.equal(List.of(seat.getString("number")), given, named(assigned));
      }
    }
  }

  private static List<String> asked(Entry entry) {
    return chosen(entry.request());
  }

  private static List<String> chosen(JsonObject order) {
    var ofSeats =
        order.getJsonArray("seats").stream()
            .map(JsonObject.class::cast)
            .map(seat -> String.valueOf(seat.getString("number")));
    return Stream.concat(Stream.of(String.valueOf(order.getString("companyNumber"))), ofSeats)
        .toList();
  }

  private static String named(Event event) {
    return "what was chosen with " + event;
  }
}
