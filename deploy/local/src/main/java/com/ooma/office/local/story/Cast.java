package com.ooma.office.local.story;

import com.ooma.office.local.world.carrier.OldLine;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// Who is in the story: a fictional company that is new each time, so that the story can be played
/// again on kept data, and the people and programs around it.
final class Cast {

  final UUID account = UUID.randomUUID();
  final String mailbox = "camille." + account.toString().substring(0, 8) + "@lumen.example";
  final UUID neighbourAccount = UUID.randomUUID();
  final String neighbourMailbox =
      "nour." + neighbourAccount.toString().substring(0, 8) + "@voisin.example";
  final OldLine oldLine = OldLine.any(ThreadLocalRandom.current().nextInt(OldLine.COUNT));
  final Actor stranger;
  final Actor portal;
  final Actor colleague;
  final Actor neighbour;
  final Actor ops;

  /// Filled by the chapters, as they go.
  String orderId = "";

  String companyNumber = "";

  JsonObject order = new JsonObject();
  String portRequestId = "";

  Cast(URI gateway) {
    stranger = Actor.stranger(gateway);
    portal = member(account, "Camille Martin", mailbox, List.of("member", "primary-member"));
    colleague = member(account, "Dominique Petit", mailbox, List.of("member"));
    neighbour =
        member(
            neighbourAccount, "Nour Voisin", neighbourMailbox, List.of("member", "primary-member"));
    ops =
        stranger.signedIn(
            new JsonObject().put("groups", new JsonArray().add("ops")).put("sub", "ops-1"));
  }

  /// Has the sign-in of the pages know the story's primary member, so that a person can go on as
  /// her.
  void introduce() {
    stranger
        .post(
            "/sandbox/openid/people",
            new JsonObject()
                .put("name", "Camille Martin")
                .put("email", mailbox)
                .put("account", account.toString())
                .put("groups", JsonArray.of("member", "primary-member")))
        .expect(201);
  }

  JsonObject seeOrder() {
    return portal.get("/v1/orders/" + orderId).expect(200).json();
  }

  OffsetDateTime now() {
    return OffsetDateTime.parse(stranger.get("/sandbox/clock").expect(200).json().getString("now"));
  }

  /// Moves everybody's clock to that hour of a day in Paris, unless it is later already.
  void waitUntil(LocalDate day, int hour) {
    var wanted = day.atTime(hour, 0).atZone(java.time.ZoneId.of("Europe/Paris")).toOffsetDateTime();
    if (now().isBefore(wanted)) {
      stranger
          .post("/sandbox/clock", new JsonObject().put("moveTo", wanted.toString()))
          .expect(200);
    }
  }

  private Actor member(UUID of, String name, String email, List<String> groups) {
    return stranger.signedIn(
        new JsonObject()
            .put("groups", new JsonArray(groups))
            .put("account", of.toString())
            .put("sub", UUID.randomUUID().toString())
            .put("name", name)
            .put("email", email)
            .put("expiresIn", 7200));
  }
}
