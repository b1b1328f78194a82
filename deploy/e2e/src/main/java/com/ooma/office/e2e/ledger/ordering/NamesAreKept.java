package com.ooma.office.e2e.ledger.ordering;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Findings;
import com.ooma.office.e2e.ledger.check.Last;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/// A user's name is the one said last, in ordering, in the last event about it, and on the phone,
/// also if that was still to be packed.
public final class NamesAreKept implements Check {

  @Override
  public void inspect(Books books, Findings findings) {
    var seats = books.tables().by("ordering.seat", "seat_id");
    Last.accepted(books, Kind.RENAME_USER, entry -> seatIn(entry.path()))
        .forEach((id, entry) ->
            named(seats, id, entry.request().getString("userName"), "said of seat", findings));
    Last.told(books, "SeatRenamed", event -> event.data().getString("seatId"))
        .forEach((id, event) ->
            named(seats, id, event.data().getString("userName"), "told of seat", findings));
    for (var line : books.tables().of("provisioning.extension")) {
      var id = line.getString("seat_id");
      named(seats, id, line.getString("user_name"), "on the phone of seat", findings);
    }
    for (var shipment : books.tables().of("provisioning.shipment")) {
      if ("WAITING".equals(shipment.getString("state"))) {
        for (var each : shipment.getJsonArray("seats")) {
          var seat = (JsonObject) each;
          var name = seat.getString("userName");
          named(seats, seat.getString("seatId"), name, "to be on the phone of seat", findings);
        }
      }
    }
  }

  private static void named(
      Map<String, List<JsonObject>> seats,
      String id,
      String name,
      String where,
      Findings findings) {
    for (var seat : seats.getOrDefault(id, List.of())) {
      findings.equal(seat.getString("user_name"), name, "the name %s %s".formatted(where, id));
    }
  }

  private static String seatIn(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
