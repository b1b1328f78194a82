package com.ooma.office.local.story;

import static com.ooma.office.local.story.Narrator.eventually;
import static com.ooma.office.local.story.Narrator.insist;
import static com.ooma.office.local.story.Narrator.insistEqual;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// A neighbouring company orders, moves to another building, and leaves with what it has paid too
/// much.
final class Leaving implements Chapter {

  private static final BigDecimal SEAT = new BigDecimal("50.00");
  private static final BigDecimal NUMBER = new BigDecimal("10.00");

  @Override
  public String title() {
    return "A neighbour orders two seats, moves, and leaves";
  }

  @Override
  public void play(Cast cast, Narrator narrator) {
    var home = "/v1/accounts/" + cast.neighbourAccount;
    var lafayette = UUID.randomUUID().toString();
    var colisee = UUID.randomUUID().toString();
    cast.neighbour
        .put(
            home,
            Ordering.company(
                "Studio Voisin SARL",
                Ordering.site(
                    lafayette, "WeWork La Fayette", "33 rue La Fayette", "75009", "75109"),
                Ordering.site(colisee, "WeWork Colisée", "10 rue du Colisée", "75008", "75108")))
        .expect(200);
    var order = cast.neighbour.post("/v1/orders", order(cast, lafayette)).expect(201).json();
    var path = "/v1/orders/" + order.getString("orderId");
    var promise = order.getJsonObject("promise");
    var arrives = LocalDate.parse(promise.getString("arrivesOn"));
    cast.waitUntil(LocalDate.parse(promise.getString("shipsOn")), 9);
    awaitState(cast, path, "SHIPPED");
    cast.waitUntil(arrives, 10);
    order = awaitState(cast, path, "DELIVERED");
    eventually(
        "the neighbour's first invoice",
        () -> listed(cast, "/v1/invoices"),
        seen -> seen.size() == 1);
    narrator.sees("portal", "the neighbour's two phones are there, the first month is billed");

    var history = cast.neighbour.get(path + "/history?limit=200").expect(200).body();
    insist(!history.contains("\"NOT_"), "something was late: " + history);

    haveNumbers(cast, narrator, home);
    handOver(cast, narrator, home, Shipping.seats(order));
    removeUser(cast, narrator, home, Shipping.seats(order));
    move(cast, narrator, path, colisee);
    leave(cast, narrator, home, colisee, arrives);
  }

  private static JsonObject awaitState(Cast cast, String order, String state) {
    return eventually(
        "the neighbour's order " + state,
        () -> cast.neighbour.get(order).expect(200).json(),
        seen -> state.equals(seen.getString("state")));
  }

  /// For less than a day, which is paid for each.
  private static void haveNumbers(Cast cast, Narrator narrator, String home) {
    wantNumbers(cast, home, 2);
    narrator.sees("portal", "two more numbers reach the receptionist");
    wantNumbers(cast, home, 0);
  }

  private static void wantNumbers(Cast cast, String home, int count) {
    var tag = cast.neighbour.get(home).expect(200).headers().firstValue("ETag").orElseThrow();
    var options = new JsonObject().put("internationalPlan", false).put("additionalNumbers", count);
    cast.neighbour.put(home + "/options", tag, options).expect(200);
    eventually(
        count + " additional numbers",
        () -> listed(cast, home + "/telephony/number-mappings"),
        seen -> seen.stream().filter(number -> number.getBoolean("additional")).count() == count);
  }

  private static void handOver(Cast cast, Narrator narrator, String home, List<JsonObject> seats) {
    var removal =
        new JsonObject().put("seatIds", new JsonArray().add(seats.getFirst().getString("seatId")));
    cast.neighbour.post(home + "/seat-removals", removal).expectProblem(409, "administrator-stays");
    var tag = cast.neighbour.get(home).expect(200).headers().firstValue("ETag").orElseThrow();
    var successor = new JsonObject().put("name", "Ana Voisin").put("email", cast.neighbourMailbox);
    cast.neighbour.put(home + "/administrator", tag, successor).expect(200);
    var present = cast.neighbour.get(home + "/administrator").expect(200).json();
    insistEqual("Ana Voisin", present.getString("name"), "the administrator");
    narrator.sees("portal", "the neighbour's administrator hands over to somebody without a seat");
  }

  private static void removeUser(
      Cast cast, Narrator narrator, String home, List<JsonObject> seats) {
    var kept = PhonesRing.configUrl(cast, seats.getFirst().getString("phoneMac"));
    var mac = seats.getLast().getString("phoneMac");
    var gone = PhonesRing.configUrl(cast, mac);
    cast.stranger.get(gone).expect(200);
    var seat = seats.getLast().getString("seatId");
    cast.neighbour
        .post(home + "/seat-removals", new JsonObject().put("seatIds", new JsonArray().add(seat)))
        .expect(200);
    insistEqual(1, cast.neighbour.get(home).expect(200).json().getInteger("seats"), "seats left");
    eventually("the end of the phone", () -> cast.stranger.get(gone), seen -> seen.status() == 404);
    cast.stranger.get(kept).expect(200);
    narrator.sees("portal", "one user is removed: that phone gets no configuration any more");
    cast.ops.post("/v1/returns", new JsonObject().put("mac", mac)).expect(200);
    narrator.sees("ops", "the phone came back and is in stock again");
  }

  private static void move(Cast cast, Narrator narrator, String order, String colisee) {
    var today = cast.now().toLocalDate();
    var wish = new JsonObject().put("toSiteId", colisee).put("movesOn", today.toString());
    var nowhere = wish.copy().put("toSiteId", UUID.randomUUID().toString());
    cast.neighbour.post("/v1/relocations", nowhere).expectProblem(422, "site-unknown");
    var later = wish.copy().put("movesOn", today.plusDays(30).toString());
    var planned = cast.neighbour.post("/v1/relocations", later).expect(201).json();
    cast.neighbour.post("/v1/relocations", wish).expectProblem(409, "site-moving");
    cast.neighbour.delete("/v1/relocations/" + planned.getString("relocationId")).expect(204);
    var relocation =
        cast.neighbour.post("/v1/relocations", wish).expect(201).json().getString("relocationId");
    eventually(
        "the move",
        () -> cast.neighbour.get("/v1/relocations/" + relocation).expect(200).json(),
        seen -> "DONE".equals(seen.getString("state")));
    insistEqual(
        colisee, cast.neighbour.get(order).expect(200).json().getString("siteId"), "the site");
    narrator.sees("portal", "the users moved to WeWork Colisée, where emergency services go now");
  }

  private static void leave(
      Cast cast, Narrator narrator, String home, String site, LocalDate paidFrom) {
    var removedOn = cast.now().toLocalDate();
    var lastDay = removedOn.plusDays(2); // before a phone could arrive, whatever day it is
    var announcement = new JsonObject().put("lastDay", lastDay.toString());
    var tag = cast.neighbour.get(home).expect(200).headers().firstValue("ETag").orElseThrow();
    cast.neighbour.put(home + "/departure", announcement).expectProblem(428, "if-match-missing");
    cast.neighbour.put(home + "/departure", tag, announcement).expect(200);
    cast.neighbour.post("/v1/orders", order(cast, site)).expectProblem(409, "account-leaving");
    cast.waitUntil(lastDay.plusDays(1), 6);
    eventually(
        "the end of service",
        () -> cast.neighbour.get(home).expect(200).json(),
        seen -> seen.getJsonObject("departure").getString("endedAt") != null);
    insistEqual(
        "account-left",
        cast.neighbour.get("/v1/eligibility").expect(200).json().getString("reason"),
        "why nothing can be ordered");
    var notes =
        eventually(
            "the credit note", () -> listed(cast, "/v1/credit-notes"), seen -> !seen.isEmpty());
    insistEqual(1, notes.size(), "the number of credit notes");
    var paidUntil = paidFrom.plusMonths(1);
    var dayOfNumber =
        unused(NUMBER, paidFrom, paidUntil, removedOn.minusDays(1))
            .subtract(unused(NUMBER, paidFrom, paidUntil, removedOn));
    var expected =
        unused(SEAT, paidFrom, paidUntil, removedOn)
            .add(unused(SEAT, paidFrom, paidUntil, lastDay))
            .subtract(dayOfNumber.multiply(BigDecimal.TWO));
    var totals = notes.getFirst().getJsonObject("totals");
    insistEqual(expected.toString(), totals.getJsonObject("ttc").getString("amount"), "the credit");
    insistEqual(1, listed(cast, "/v1/invoices").size(), "the number of the neighbour's invoices");
    narrator.sees(
        "portal",
        "the neighbour left on %s; credit note %s gives %s TTC back"
            .formatted(lastDay, notes.getFirst().getString("number"), expected));
  }

  /// What a month costs on the days after `lastDay`.
  private static BigDecimal unused(
      BigDecimal monthly, LocalDate paidFrom, LocalDate paidUntil, LocalDate lastDay) {
    var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(lastDay.plusDays(1), paidUntil));
    var all = BigDecimal.valueOf(ChronoUnit.DAYS.between(paidFrom, paidUntil));
    return monthly.multiply(days).divide(all, 2, RoundingMode.HALF_UP);
  }

  private static List<JsonObject> listed(Cast cast, String path) {
    return cast.neighbour.get(path).expect(200).json().getJsonArray("items").stream()
        .map(JsonObject.class::cast)
        .toList();
  }

  private static JsonObject order(Cast cast, String siteId) {
    var seats =
        new JsonArray()
            .add(
                new JsonObject()
                    .put("userName", "Nour Voisin")
                    .put("email", cast.neighbourMailbox)
                    .put("administrator", true))
            .add(new JsonObject().put("userName", "Eli Roux").put("administrator", false));
    return new JsonObject()
        .put("siteId", siteId)
        .put("seats", seats)
        .put("internationalPlan", false)
        .put("cardToken", "tok_visa_demo")
        .put("termsVersion", "2017-04-01");
  }
}
