package com.ooma.office.e2e.load.setting;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.company.Company;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/// The whole office is read as one document and sent back with another conference room in it.
public final class AppliesConfiguration {

  public void act(Company company) throws InterruptedException {
    var path = "/v1/accounts/" + company.account() + "/telephony/configuration";
    var seen = company.read(path);
    if (seen.isAccepted()) {
      var room =
          new JsonObject()
              .put("conferenceId", "100")
              .put("name", "Salle " + company.random().nextInt(1_000_000));
      company.change(
          Kind.APPLY_CONFIGURATION,
          "PUT",
          path,
          seen.tag(),
          seen.answer()
              .copy()
              .put(
                  "conference",
                  new JsonObject()
                      .put("beepOnEntry", company.random().nextBoolean())
                      .put("rooms", new JsonArray().add(room))));
    }
  }
}
