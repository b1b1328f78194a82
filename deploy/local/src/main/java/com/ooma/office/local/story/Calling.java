package com.ooma.office.local.story;

import static com.ooma.office.local.story.Narrator.eventually;
import static com.ooma.office.local.story.Narrator.insist;
import static com.ooma.office.local.story.Narrator.insistEqual;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The sandbox's invented decks are there, a member learns what a call costs, and sees the calls
/// that were made.
final class Calling implements Chapter {

  /// Decks begin before any sandbox does.
  private static final String SINCE = "2026-01-01";

  private static final int THERE_ALREADY = 409;

  @Override
  public String title() {
    return "Calls are told, and what they cost";
  }

  @Override
  public void play(Cast cast, Narrator narrator) {
    load(cast, "STANDARD", "standard");
    load(cast, "INTERNATIONAL", "international");
    var rate = cast.portal.get("/v1/rates?to=00447400123456").expect(200).json();
    var standard = rate.getJsonObject("standard");
    narrator.sees(
        "portal",
        "a minute to %s costs %s €, with the plan %s €"
            .formatted(
                standard.getString("destination"),
                standard.getString("minute"),
                rate.getJsonObject("withPlan").getString("minute")));

    var voiceSwitch =
        cast.stranger.signedIn(
            new JsonObject()
                .put("groups", new JsonArray().add("voice-switch"))
                .put("sub", "switch-1"));
    var call =
        new JsonObject()
            .put("callId", "story-" + cast.account)
            .put("leg", 1)
            .put("accountId", cast.account.toString())
            .put("extension", "2001")
            .put("to", "0199000012")
            .put("startedAt", cast.now().minusMinutes(5).toInstant().toString())
            .put("seconds", 95);
    var report =
        eventually(
            "the call record",
            () ->
                voiceSwitch
                    .postText("/v1/call-records", "application/x-ndjson", call.encode())
                    .expect(200)
                    .json(),
            told -> told.getInteger("refused") == 0);
    insistEqual(1, report.getInteger("taken") + report.getInteger("repeated"), "the calls told");
    var seen = cast.portal.get("/v1/calls").expect(200).json().getJsonArray("items");
    insistEqual(1, seen.size(), "the number of calls");
    var made = seen.getJsonObject(0);
    insist(made.getBoolean("included"), "a call to Paris costs something");
    narrator.sees(
        "portal",
        "%s called %s, for %s EUR"
            .formatted(
                made.getString("extension"),
                made.getString("to"),
                made.getJsonObject("ttc").getString("amount")));
    cast.neighbour.get("/v1/calls?accountId=" + cast.account).expectProblem(404, "not-found");
  }

  /// Once for each sandbox: the first deck of a plan stays.
  private static void load(Cast cast, String plan, String file) {
    var path = "/v1/rate-decks?plan=" + plan + "&startsOn=" + SINCE;
    var answer = cast.ops.postText(path, "text/csv", deck(file));
    if (answer.status() != THERE_ALREADY) {
      answer.expect(201);
    }
  }

  private static String deck(String name) {
    try (var file = Calling.class.getResourceAsStream("/rates/" + name + ".csv")) {
      if (file == null) {
        throw new IllegalStateException("there is no deck " + name);
      }
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
