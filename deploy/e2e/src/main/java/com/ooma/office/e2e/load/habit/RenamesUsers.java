package com.ooma.office.e2e.load.habit;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.company.Company;
import io.vertx.core.json.JsonObject;

/// A user is called otherwise, or is another one: also while the phones wait to be sent.
final class RenamesUsers implements Habit {

  @Override
  public void act(Company company) throws InterruptedException {
    if (company.seats().isEmpty()) {
      return;
    }
    var seat = company.any(company.seats()).id();
    var path = "/v1/accounts/" + company.account() + "/seats/" + seat;
    var name = "Zoé " + company.random().nextInt(1_000_000);
    company.changeAnyway(
        Kind.RENAME_USER, "PATCH", path, path, new JsonObject().put("userName", name));
  }
}
