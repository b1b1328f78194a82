package com.ooma.office.local.story;

import static com.ooma.office.local.story.Narrator.eventually;
import static com.ooma.office.local.story.Narrator.insist;
import static com.ooma.office.local.story.Narrator.insistEqual;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/// The member asks to keep the old number, and ops forward the request.
final class Porting implements Chapter {

  static final String CARRIER = "carrier-alpha";

  @Override
  public String title() {
    return "The member asks to bring the old number along";
  }

  @Override
  public void play(Cast cast, Narrator narrator) {
    var line = cast.oldLine;
    var wrong = check(cast, line.misspeltRio());
    insist(!wrong.getBoolean("valid"), "a misspelt RIO passes");
    narrator.sees(
        "portal",
        "RIO %s for %s: %s"
            .formatted(line.misspeltRio(), line.e164(), wrong.getJsonArray("problems")));
    insist(check(cast, line.rio()).getBoolean("valid"), "a good RIO fails: " + line);
    cast.portal.post("/v1/port-requests", request(cast, line.misspeltRio())).expect(422);

    var requested =
        eventually(
                "porting's knowledge of the temporary number",
                () -> cast.portal.post("/v1/port-requests", request(cast, line.rio())),
                answer -> !answer.body().contains("replaces-not-temporary"))
            .expect(201)
            .json();
    cast.portRequestId = requested.getString("portRequestId");
    narrator.sees(
        "portal", "port of %s requested: %s".formatted(line.e164(), requested.getString("state")));
    cast.portal
        .post("/v1/port-requests/" + cast.portRequestId + "/approval", new JsonObject())
        .expectProblem(403, "not-allowed");
    cast.ops.post("/v1/port-requests/" + cast.portRequestId + "/approval", new JsonObject());
    eventually(
        "the forwarding to the carrier",
        () -> see(cast),
        seen -> "SENT_TO_CARRIER".equals(seen.getString("state")));
    var received =
        cast
            .stranger
            .get("/sandbox/carriers/" + CARRIER + "/port-orders")
            .expect(200)
            .array()
            .stream()
            .map(JsonObject.class::cast)
            .filter(order ->
                cast.portRequestId.equals(order.getJsonObject("order").getString("portRequestId")))
            .count();
    insistEqual(1L, received, "the number of orders the carrier received");
    narrator.sees("carrier", "received the port order once, with the RIO");
  }

  static JsonObject see(Cast cast) {
    return cast.portal.get("/v1/port-requests/" + cast.portRequestId).expect(200).json();
  }

  private static JsonObject check(Cast cast, String rio) {
    return cast.portal
        .post("/v1/rio-checks", new JsonObject().put("number", cast.oldLine.e164()).put("rio", rio))
        .expect(200)
        .json();
  }

  private static JsonObject request(Cast cast, String rio) {
    var replaces = Shipping.seats(cast.order).getFirst().getString("number");
    return new JsonObject()
        .put("carrier", CARRIER)
        .put("carrierAccountNumber", "CLI-4711")
        .put("lineType", "LANDLINE")
        .put("portType", "ISOLATED")
        .put("mainNumber", cast.oldLine.e164())
        .put(
            "numbers",
            new JsonArray()
                .add(
                    new JsonObject()
                        .put("number", cast.oldLine.e164())
                        .put("rio", rio)
                        .put("replaces", replaces)))
        .put("holder", new JsonObject().put("name", "Atelier Lumen SAS").put("siren", "123456782"))
        .put(
            "serviceAddress",
            new JsonObject()
                .put("street", "12 rue des Archives")
                .put("postalCode", "75004")
                .put("city", "Paris"))
        .put("keepTemporary", false)
        .put("mandate", new JsonObject().put("signedBy", "Camille Martin").put("accepted", true));
  }
}
