package com.ooma.office.local.story;

import static com.ooma.office.local.story.Narrator.eventually;
import static com.ooma.office.local.story.Narrator.insistEqual;

import io.vertx.core.json.JsonObject;
import java.time.LocalDate;

/// Numbers and phones are assigned, and the warehouse sends the phones on the promised day.
final class Shipping implements Chapter {

  @Override
  public String title() {
    return "Three phones are prepared and shipped";
  }

  @Override
  public void play(Cast cast, Narrator narrator) {
    cast.order =
        eventually(
            "the assignment of numbers",
            cast::seeOrder,
            order -> everySeatHas(order, "extension") && order.getString("companyNumber") != null);
    insistEqual(cast.companyNumber, cast.order.getString("companyNumber"), "the company's number");
    seats(cast.order)
        .forEach(seat ->
            narrator.sees(
                "portal",
                "%s: extension %s, number %s"
                    .formatted(
                        seat.getString("userName"),
                        seat.getString("extension"),
                        seat.getString("number"))));

    cast.waitUntil(LocalDate.parse(cast.order.getJsonObject("promise").getString("shipsOn")), 9);
    cast.order =
        eventually(
            "the dispatch",
            cast::seeOrder,
            order ->
                "SHIPPED".equals(order.getString("state"))
                    && everySeatHas(order, "trackingNumber"));
    narrator.sees(
        "portal",
        "SHIPPED on the promised day with %s, tracking %s"
            .formatted(
                seats(cast.order).getFirst().getString("parcelService"),
                seats(cast.order).getFirst().getString("trackingNumber")));
  }

  static java.util.List<JsonObject> seats(JsonObject order) {
    return order.getJsonArray("seats").stream().map(JsonObject.class::cast).toList();
  }

  private static boolean everySeatHas(JsonObject order, String part) {
    return seats(order).stream().allMatch(seat -> seat.getString(part) != null);
  }
}
