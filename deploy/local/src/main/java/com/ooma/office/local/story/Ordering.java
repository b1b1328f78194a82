package com.ooma.office.local.story;

import static com.ooma.office.local.story.Narrator.insist;
import static com.ooma.office.local.story.Narrator.insistEqual;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A primary member asks, gets a quote, chooses numbers and orders.
final class Ordering implements Chapter {

  @Override
  public String title() {
    return "A primary member orders three seats";
  }

  @Override
  public void play(Cast cast, Narrator narrator) {
    stockUp(cast, narrator);
    insist(
        cast.portal.get("/v1/eligibility").expect(200).json().getBoolean("eligible"),
        "not eligible");
    var refused = cast.colleague.get("/v1/eligibility").expect(200).json();
    insist(!refused.getBoolean("eligible"), "everybody may order");
    narrator.sees(
        "portal",
        "offers ordering to the primary member; others are told to call "
            + refused.getString("phone"));

    var site =
        site(
            UUID.randomUUID().toString(),
            "WeWork La Fayette",
            "33 rue La Fayette",
            "75009",
            "75109");
    cast.portal.put("/v1/accounts/" + cast.account, company("Atelier Lumen SAS", site)).expect(200);
    var quote =
        cast.portal
            .post("/v1/quotes", new JsonObject().put("seats", 3).put("internationalPlan", false))
            .expect(201)
            .json();
    var monthly = quote.getJsonObject("monthly");
    insistEqual("150.00", amount(monthly, "ttc"), "the quote");
    narrator.sees(
        "portal",
        "quote: %s TTC a month (%s HT + %s VAT), first call by %s"
            .formatted(
                amount(monthly, "ttc"),
                amount(monthly, "ht"),
                amount(monthly, "vat"),
                quote.getJsonObject("promise").getString("firstCallBy")));

    var hold = holdThreeNumbers(cast);
    narrator.sees("portal", "holds the numbers " + numbers(hold));
    order(cast, narrator, quote.getString("quoteId"), hold);
  }

  private static void order(Cast cast, Narrator narrator, String quoteId, JsonObject hold) {
    var chosen = numbers(hold);
    var body = orderBody(cast, quoteId, chosen);
    cast.portal.post("/v1/orders", body).expectProblem(422, "number-not-held");
    body.put("vouchers", new JsonArray().add(hold.getString("voucher")));
    var key = UUID.randomUUID().toString();
    var first = cast.portal.post("/v1/orders", key, body).expect(201);
    var again = cast.portal.post("/v1/orders", key, body).expect(201);
    insistEqual(first.body(), again.body(), "the answer to the repeated order");
    cast.order = first.json();
    cast.orderId = cast.order.getString("orderId");
    cast.companyNumber = chosen.get(2);
    insistEqual("150.00", amount(cast.order.getJsonObject("monthly"), "ttc"), "the order");
    cast.colleague.post("/v1/orders", body).expectProblem(403, "not-allowed");
    cast.neighbour.get("/v1/orders/" + cast.orderId).expectProblem(404, "not-found");
    var promise = cast.order.getJsonObject("promise");
    narrator.sees(
        "portal",
        "order %s placed once, though sent twice; ships %s, arrives %s"
            .formatted(cast.orderId, promise.getString("shipsOn"), promise.getString("arrivesOn")));
  }

  private static JsonObject holdThreeNumbers(Cast cast) {
    var available =
        cast.portal
            .get("/v1/numbers?state=AVAILABLE&area=01&limit=3")
            .expect(200)
            .json()
            .getJsonArray("items");
    var chosen =
        IntStream.range(0, 3)
            .mapToObj(i -> available.getJsonObject(i).getString("number"))
            .toList();
    return cast.portal
        .post("/v1/number-holds", new JsonObject().put("numbers", new JsonArray(chosen)))
        .expect(201)
        .json();
  }

  private static List<String> numbers(JsonObject hold) {
    return hold.getJsonArray("numbers").stream().map(Object::toString).toList();
  }

  private static JsonObject orderBody(Cast cast, String quoteId, List<String> chosen) {
    var seats =
        new JsonArray()
            .add(
                new JsonObject()
                    .put("userName", "Camille Martin")
                    .put("email", cast.mailbox)
                    .put("number", chosen.get(0))
                    .put("administrator", true))
            .add(
                new JsonObject()
                    .put("userName", "Dominique Petit")
                    .put("number", chosen.get(1))
                    .put("administrator", false))
            .add(new JsonObject().put("userName", "Noé Leroy").put("administrator", false));
    return new JsonObject()
        .put("quoteId", quoteId)
        .put("seats", seats)
        .put("companyNumber", chosen.get(2))
        .put("internationalPlan", false)
        .put("cardToken", "tok_visa_demo")
        .put("termsVersion", "2017-04-01");
  }

  /// Ops and the warehouse fill the shelves: 40 fictional Paris numbers and 10 phones.
  private static void stockUp(Cast cast, Narrator narrator) {
    var random = ThreadLocalRandom.current();
    var numbers =
        random
            .ints(40, 0, 10_000)
            .distinct()
            .mapToObj("+331990%05d"::formatted)
            .collect(Collectors.joining("\n"));
    var phones =
        IntStream.range(0, 10)
            .mapToObj(i ->
                "805ec0%06x,SN%08d".formatted(random.nextInt(1 << 24), random.nextInt(100_000_000)))
            .collect(Collectors.joining("\n"));
    cast.ops.postText("/v1/numbers/imports", "text/csv", "number\n" + numbers).expect(200);
    cast.ops.postText("/v1/phones/imports", "text/csv", "mac,serial\n" + phones).expect(200);
    narrator.sees("ops", "numbers and phones are in stock");
  }

  static JsonObject company(String legalName, JsonObject... sites) {
    return new JsonObject()
        .put("legalName", legalName)
        .put("siren", "123456782")
        .put("billingAddress", address("12 rue des Archives", "75004"))
        .put("sites", new JsonArray(List.of(sites)));
  }

  static JsonObject site(
      String siteId, String name, String street, String postalCode, String commune) {
    return new JsonObject()
        .put("siteId", siteId)
        .put("name", name)
        .put("address", address(street, postalCode).put("inseeCode", commune));
  }

  private static JsonObject address(String street, String postalCode) {
    return new JsonObject()
        .put("street", street)
        .put("postalCode", postalCode)
        .put("city", "Paris");
  }

  private static String amount(JsonObject taxed, String part) {
    return taxed.getJsonObject(part).getString("amount");
  }
}
