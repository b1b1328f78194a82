package com.ooma.office.local.story;

import static com.ooma.office.local.story.Narrator.eventually;
import static com.ooma.office.local.story.Narrator.insistEqual;

import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The carrier commits to a day; on that day the number is tested, ported and becomes the user's.
final class FocDay implements Chapter {

  /// From then on three *jours ouvrables* are all that a port may take (Arcep decision 2022-2148).
  private static final LocalDate SHORTER_DELAY = LocalDate.of(2027, 7, 1);

  private static final String WEBHOOKS = "/v1/carriers/" + Porting.CARRIER + "/webhooks";

  @Override
  public String title() {
    return "The carrier gives the FOC date, and the number is ported";
  }

  @Override
  public void play(Cast cast, Narrator narrator) {
    var focDate = assignFocDate(cast, narrator);
    eventually(
        "the FOC date",
        () -> Porting.see(cast),
        seen -> focDate.toString().equals(seen.getString("focDate")));
    narrator.sees("portal", "FOC date " + focDate);

    cast.waitUntil(focDate, 9);
    eventually(
        "the port", () -> Porting.see(cast), seen -> "COMPLETED".equals(seen.getString("state")));
    narrator.sees("portal", "test call answered, port COMPLETED");
    var user = cast.order.getJsonArray("seats").getJsonObject(0).getString("extension");
    eventually(
        "the new default number", () -> defaultNumber(cast, user), cast.oldLine.e164()::equals);
    narrator.sees("portal", "extension %s now answers to %s".formatted(user, cast.oldLine.e164()));
  }

  /// @return the first porting day from some days on: one that is lawful, as late ones are paid for
  private static LocalDate assignFocDate(Cast cast, Narrator narrator) {
    var sandbox =
        "/sandbox/carriers/" + Porting.CARRIER + "/port-orders/" + cast.portRequestId + "/foc";
    var today = cast.now().toLocalDate();
    int ahead = today.isBefore(SHORTER_DELAY) ? 5 : 2;
    for (var day = today.plusDays(ahead); ; day = day.plusDays(1)) {
      var sent =
          cast.stranger
              .post(sandbox, new JsonObject().put("date", day.toString()).put("slot", "MORNING"))
              .expect(200)
              .json();
      int status = sent.getJsonObject("answer").getInteger("status");
      if (status == 422) {
        narrator.sees("carrier", day + " is no porting day and is refused");
      } else {
        insistEqual(204, status, "the answer to the carrier's webhook " + sent);
        insistOnGenuineWebhooks(cast, narrator, sent.getJsonObject("sent"));
        return day;
      }
    }
  }

  private static void insistOnGenuineWebhooks(Cast cast, Narrator narrator, JsonObject sent) {
    var body = sent.getJsonObject("body").encode();
    var headers =
        sent.getJsonObject("headers").stream()
            .collect(Collectors.toMap(Map.Entry::getKey, header -> header.getValue().toString()));
    headers.put("Content-Type", "application/json");
    cast.stranger.postRaw(WEBHOOKS, body, headers).expect(204);
    headers.put("webhook-id", "msg_" + UUID.randomUUID());
    cast.stranger.postRaw(WEBHOOKS, body, headers).expect(401);
    cast.stranger.postRaw(WEBHOOKS, body, Map.of("Content-Type", "application/json")).expect(401);
    narrator.sees(
        "carrier", "signed webhook accepted; repeated: 204 again; forged or unsigned: 401");
  }

  private static String defaultNumber(Cast cast, String extension) {
    return cast
        .portal
        .get("/v1/accounts/" + cast.account + "/telephony/extensions")
        .expect(200)
        .json()
        .getJsonArray("items")
        .stream()
        .map(JsonObject.class::cast)
        .filter(seen -> extension.equals(seen.getString("extension")))
        .flatMap(seen -> seen.getJsonArray("numbers").stream().map(JsonObject.class::cast))
        .filter(number -> number.getBoolean("default"))
        .map(number -> number.getString("number"))
        .findFirst()
        .orElse("none");
  }
}
