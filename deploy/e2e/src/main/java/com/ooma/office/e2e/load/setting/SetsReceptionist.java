package com.ooma.office.e2e.load.setting;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.company.Company;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/// The receptionist says something else, at other hours.
public final class SetsReceptionist {

  public void act(Company company) throws InterruptedException {
    var path = "/v1/accounts/" + company.account() + "/telephony/receptionist";
    var seen = company.read(path);
    if (seen.isAccepted() && !company.extensions().isEmpty()) {
      var receptionist = seen.answer().copy();
      receptionist.getJsonObject("businessHours").put("greeting", company.text());
      receptionist.put("schedule", hours(company.random().nextInt(1, 6)));
      company.change(Kind.SET_RECEPTIONIST, "PUT", path, seen.tag(), receptionist);
    }
  }

  /// A night from Thursday to Friday, and afternoons.
  private static JsonArray hours(int opens) {
    return new JsonArray()
        .add(interval("FRIDAY", "14:00", "18:00"))
        .add(interval("MONDAY", "1" + opens + ":30", "17:00"))
        .add(interval("THURSDAY", "22:00", "06:00"));
  }

  private static JsonObject interval(String day, String opens, String closes) {
    return new JsonObject().put("day", day).put("opens", opens).put("closes", closes);
  }
}
