package com.ooma.office.e2e.load.habit;

import com.ooma.office.e2e.load.company.Company;
import com.ooma.office.e2e.load.company.Seat;
import io.vertx.core.json.JsonObject;
import java.util.List;

/// What was accepted is there to be read.
final class LooksAtOrders implements Habit {

  @Override
  public void act(Company company) throws InterruptedException {
    if (company.orders().isEmpty()) {
      return;
    }
    var id = company.any(List.copyOf(company.orders().keySet()));
    var seen = company.read("/v1/orders/" + id);
    if (seen.isAccepted()) {
      var seats = seen.answer().getJsonArray("seats").stream();
      company.orders().put(id, seats.map(seat -> Seat.of((JsonObject) seat)).toList());
    } else if (seen.isSettled()) {
      company.folk().unreadable(seen);
    }
  }
}
