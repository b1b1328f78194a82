package com.ooma.office.e2e.load.habit;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.company.Company;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;

/// Waits for the numbers of its first order, asks for a port as soon as there are some, and has
/// everybody do their part until the carrier named a day.
final class BringsNumbers implements Habit {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(300);

  @Override
  public void act(Company company) throws InterruptedException {
    var end = Instant.now().plus(PATIENCE);
    while (company.ports().asked().isEmpty() && Instant.now().isBefore(end)) {
      Thread.sleep(PAUSE);
      new RequestsPorts().act(company);
    }
    for (var port : company.ports().asked().entrySet()) {
      var path = MovesPorts.path(port.getKey());
      company.post(Kind.APPROVE_PORT, company.folk().ops(), path + "/approval", new JsonObject());
      while (!"SENT_TO_CARRIER".equals(company.read(path).answer().getString("state"))
          && Instant.now().isBefore(end)) {
        Thread.sleep(PAUSE);
      }
      var carrier = company.folk().carrier(port.getValue().carrier());
      MovesPorts.says(company, Kind.ASSIGN_FOC, carrier.assigned(port.getKey(), company.random()));
    }
  }
}
