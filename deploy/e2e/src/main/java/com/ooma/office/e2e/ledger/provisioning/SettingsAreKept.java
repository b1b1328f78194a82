package com.ooma.office.e2e.ledger.provisioning;

import static java.util.stream.Collectors.groupingBy;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding;
import com.ooma.office.e2e.ledger.check.Findings;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Receptionist, conference and calls of users are as was said last, and each change of them is in
/// the history. One worker plays a company, so its commands are told in the order they were done.
public final class SettingsAreKept implements Check {

  private static final JsonObject USUAL_CALLS =
      new JsonObject().put("doNotDisturb", false).put("callWaiting", true);

  /// Of one setting.
  ///
  /// @param place account and path
  private record Said(String place, JsonObject value) {}

  @Override
  public void inspect(Books books, Findings findings) {
    var last = new HashMap<String, JsonObject>();
    var changes = new HashMap<String, Integer>();
    for (var entry : books.commands()) {
      said(entry)
          .ifPresent(said -> {
            var before = last.remove(said.place());
            if (entry.isAccepted()) { // else its answer may be lost, and not its effect
              last.put(said.place(), said.value());
              if (before != null && !before.equals(said.value())) {
                changes.merge(said.place(), 1, Integer::sum);
              }
            }
          });
    }
    var rows = byPlace(books, "provisioning.office_setting");
    last.forEach((place, value) ->
        findings.equal(value, stored(place, rows.getOrDefault(place, List.of())), place));
    var history = byPlace(books, "provisioning.office_setting_change");
    changes.forEach((place, count) -> {
      if (history.getOrDefault(place, List.of()).size() < count) {
        findings.add(Finding.Kind.LOST, "a change of " + place);
      }
    });
  }

  private static Optional<Said> said(Entry entry) {
    var request = entry.request();
    return switch (entry.kind()) {
      case SET_RECEPTIONIST ->
          Optional.of(
              new Said(
                  entry.account() + "/receptionist",
                  receptionist(
                      request.getJsonObject("businessHours").getString("greeting"),
                      request.getJsonArray("schedule"))));
      case SET_CALLS ->
          Optional.of(
              new Said(entry.account() + "/users/" + entry.path().split("/")[6], calls(request)));
      case APPLY_CONFIGURATION ->
          Optional.of(
              new Said(
                  entry.account() + "/conference",
                  conference(request.getJsonObject("conference"))));
      default -> Optional.empty();
    };
  }

  /// A user who has set nothing has no row.
  private static JsonObject stored(String place, List<JsonObject> rows) {
    if (rows.isEmpty()) {
      return place.contains("/users/") ? USUAL_CALLS : new JsonObject();
    }
    var content = rows.getFirst().getJsonObject("content");
    if (place.endsWith("/receptionist")) {
      var stored = content.getJsonObject("receptionist");
      return receptionist(
          stored.getJsonObject("businessHours").getString("greeting"),
          stored.getJsonArray("schedule"));
    }
    return place.endsWith("/conference")
        ? conference(content.getJsonObject("conference"))
        : calls(content.getJsonObject("user").getJsonObject("calls"));
  }

  /// The hours are kept in the order of the week, by minutes or by seconds.
  private static JsonObject receptionist(String greeting, JsonArray schedule) {
    var opens =
        schedule.stream()
            .map(JsonObject.class::cast)
            .map(each -> each.getString("day") + " " + each.getString("opens").substring(0, 5))
            .sorted()
            .toList();
    return new JsonObject().put("greeting", greeting).put("opens", new JsonArray(opens));
  }

  private static JsonObject conference(JsonObject conference) {
    var rooms =
        conference.getJsonArray("rooms").stream()
            .map(room -> ((JsonObject) room).getString("name"))
            .toList();
    return new JsonObject()
        .put("beepOnEntry", conference.getBoolean("beepOnEntry"))
        .put("rooms", new JsonArray(rooms));
  }

  private static JsonObject calls(JsonObject calls) {
    return new JsonObject()
        .put("doNotDisturb", calls.getBoolean("doNotDisturb"))
        .put("callWaiting", calls.getBoolean("callWaiting"));
  }

  private static Map<String, List<JsonObject>> byPlace(Books books, String table) {
    return books.tables().of(table).stream()
        .collect(groupingBy(row -> row.getString("account_id") + "/" + row.getString("path")));
  }
}
