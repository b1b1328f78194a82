package com.ooma.office.e2e.load.habit;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.company.Company;
import io.vertx.core.json.JsonObject;

/// Phones that were asked back come to the warehouse, where they are tested: most are sound.
final class ReturnsPhones implements Habit {

  @Override
  public void act(Company company) throws InterruptedException {
    var expected = company.read("/v1/returns?accountId=" + company.account(), company.folk().ops());
    if (!expected.isAccepted()) {
      return;
    }
    for (var phone : expected.answer().getJsonArray("items")) {
      boolean sound = company.random().nextInt(4) > 0;
      company.post(
          Kind.RECEIVE_RETURN,
          company.folk().ops(),
          "/v1/returns",
          new JsonObject()
              .put("mac", ((JsonObject) phone).getString("mac"))
              .put(
                  "checks",
                  new JsonObject()
                      .put("powersOn", sound)
                      .put("screen", true)
                      .put("keys", true)
                      .put("handset", true)
                      .put("network", true)
                      .put("wiped", true)));
    }
  }
}
