package com.ooma.office.e2e.load.habit;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.company.Company;
import com.ooma.office.e2e.load.company.Seat;
import io.vertx.core.json.JsonObject;

/// A phone broke: ops have another one sent.
final class ExchangesPhones implements Habit {

  @Override
  public void act(Company company) throws InterruptedException {
    var onDesks = company.seats().stream().filter(Seat::isOnDesk).toList();
    if (!onDesks.isEmpty()) {
      company.post(
          Kind.EXCHANGE_PHONE,
          company.folk().ops(),
          "/v1/phones/" + company.any(onDesks).mac() + "/exchange",
          new JsonObject());
    }
  }
}
