package com.ooma.office.e2e.load.habit;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.company.Company;
import io.vertx.core.json.JsonObject;

/// Somebody else, who has no seat, administers the telephone system from now on.
final class HandsOver implements Habit {

  @Override
  public void act(Company company) throws InterruptedException {
    var path = "/v1/accounts/" + company.account();
    if (!company.orders().isEmpty()) {
      int number = company.random().nextInt(1_000_000);
      var successor =
          new JsonObject()
              .put("name", "Nour " + number)
              .put("email", "nour." + number + "@lumen.example");
      company.changeAnyway(Kind.HAND_OVER, "PUT", path, path + "/administrator", successor);
    }
  }
}
