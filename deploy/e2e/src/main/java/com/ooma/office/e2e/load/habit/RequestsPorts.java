package com.ooma.office.e2e.load.habit;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.company.Company;
import com.ooma.office.e2e.load.company.Letters;
import com.ooma.office.e2e.load.company.Seat;
import com.ooma.office.local.world.carrier.OldLine;

/// Brings one number along, once it has one to be replaced.
final class RequestsPorts implements Habit {

  @Override
  public void act(Company company) throws InterruptedException {
    var number = company.seats().stream().filter(Seat::hasNumber).map(Seat::number).findFirst();
    if (number.isPresent() && company.ports().isEmpty()) {
      var body =
          Letters.port(
              OldLine.any(company.folk().nextLine()), number.get(), company.random().nextBoolean());
      var entry = company.post(Kind.REQUEST_PORT, "/v1/port-requests", body);
      entry
          .answered("portRequestId")
          .filter(_ -> entry.isAccepted())
          .ifPresent(id -> company.ports().put(id, false));
    }
  }
}
