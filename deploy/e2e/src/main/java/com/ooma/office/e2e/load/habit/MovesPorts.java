package com.ooma.office.e2e.load.habit;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.company.Company;
import io.vertx.core.json.JsonObject;
import java.util.List;

/// Ops approve a port request; then the carrier names a day, once or twice.
final class MovesPorts implements Habit {

  @Override
  public void act(Company company) throws InterruptedException {
    var folk = company.folk();
    for (var port : List.copyOf(company.ports().keySet())) {
      if (company.ports().put(port, true)) {
        folk.ask(
            folk.carrier().assignFoc(company.account(), port, company.random()), company.random());
      } else {
        var path = "/v1/port-requests/" + port + "/approval";
        company.post(Kind.APPROVE_PORT, folk.ops(), path, new JsonObject());
      }
    }
  }
}
