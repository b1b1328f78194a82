package com.ooma.office.local.story;

import static com.ooma.office.local.story.Narrator.eventually;
import static com.ooma.office.local.story.Narrator.insist;
import static com.ooma.office.local.story.Narrator.insistEqual;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;

/// The phones are delivered, plugged in, and fetch their configuration.
final class PhonesRing implements Chapter {

  @Override
  public String title() {
    return "The phones arrive and configure themselves";
  }

  @Override
  public void play(Cast cast, Narrator narrator) {
    cast.waitUntil(LocalDate.parse(cast.order.getJsonObject("promise").getString("arrivesOn")), 10);
    eventually(
        "the delivery", cast::seeOrder, order -> "DELIVERED".equals(order.getString("state")));
    narrator.sees("portal", "DELIVERED on the promised day");

    var sipUsers = new HashSet<String>();
    for (var seat : Shipping.seats(cast.order)) {
      var url = configUrl(cast, seat.getString("phoneMac"));
      var config = cast.stranger.get(url).expect(200);
      sipUsers.add(insistOnConfig(config));
      var tag = config.headers().firstValue("ETag").orElse("");
      cast.stranger.get(url, Map.of("If-None-Match", tag)).expect(304);
    }
    insistEqual(3, sipUsers.size(), "the number of different SIP accounts");
    insistOnNothingForStrangers(cast);
    cast.order =
        eventually(
            "activation", cast::seeOrder, order -> "ACTIVE".equals(order.getString("state")));
    narrator.sees(
        "phones", "each got a T23G file with its own SIP account; asked again: 304 Not Modified");
    narrator.sees("stranger", "a wrong token and an unknown phone get the same 404");
    narrator.sees("portal", "all three seats ACTIVE");
  }

  static String configUrl(Cast cast, String mac) {
    var phones =
        eventually(
            "the phone " + mac + " on its desk",
            () ->
                cast.stranger.get("/sandbox/phones").expect(200).array().stream()
                    .map(JsonObject.class::cast)
                    .collect(
                        Collectors.toMap(
                            phone -> phone.getString("mac"),
                            phone -> phone.getString("configUrl"))),
            known -> known.containsKey(mac));
    return URI.create(phones.get(mac)).getPath();
  }

  /// @return the SIP user
  private static String insistOnConfig(Answer config) {
    insist(config.body().startsWith("#!version:1.0.0.1\n"), "the file has no version line");
    var keys =
        config
            .body()
            .lines()
            .filter(line -> line.contains(" = "))
            .collect(
                Collectors.toMap(
                    line -> line.substring(0, line.indexOf(" = ")),
                    line -> line.substring(line.indexOf(" = ") + 3),
                    (a, _) -> a));
    insistEqual("1", keys.get("account.1.enable"), "account.1.enable");
    insistEqual("0", keys.get("account.2.enable"), "account.2.enable");
    insistEqual("0", keys.get("account.3.enable"), "account.3.enable");
    insist(keys.getOrDefault("account.1.password", "").length() >= 24, "the SIP password is weak");
    var user = keys.get("account.1.user_name");
    if (user == null) {
      throw new Untrue("the file names no SIP user");
    }
    return user;
  }

  private static void insistOnNothingForStrangers(Cast cast) {
    var wrongToken =
        cast.stranger
            .get(
                "/yealink/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/"
                    + Shipping.seats(cast.order).getFirst().getString("phoneMac")
                    + ".cfg")
            .expect(404);
    var unknownPhone =
        cast.stranger.get("/yealink/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/001565ffffff.cfg").expect(404);
    insistEqual(wrongToken.body(), unknownPhone.body(), "the refusal");
  }
}
