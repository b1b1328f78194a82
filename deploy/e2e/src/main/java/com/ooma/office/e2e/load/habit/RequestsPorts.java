package com.ooma.office.e2e.load.habit;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.company.Company;
import com.ooma.office.e2e.load.company.PortWish;
import io.vertx.core.json.JsonObject;
import java.util.stream.Stream;

/// Brings numbers along, in any of the four ways, once there are some to be replaced.
final class RequestsPorts implements Habit {

  private static final int MOST = 4;

  @Override
  public void act(Company company) throws InterruptedException {
    if (company.ports().asked().size() < MOST) {
      var wish = company.ports().next(given(company));
      if (wish.isPresent()) {
        request(company, wish.get());
      }
    }
  }

  static void request(Company company, PortWish wish) throws InterruptedException {
    var entry = company.post(Kind.REQUEST_PORT, "/v1/port-requests", wish.body());
    entry
        .answered("portRequestId")
        .filter(_ -> entry.isAccepted())
        .ifPresent(id -> company.ports().accepted(id, wish));
  }

  /// The numbers of our pool that the company has by now.
  static Stream<String> given(Company company) throws InterruptedException {
    var seen = company.read("/v1/accounts/" + company.account() + "/telephony/number-mappings");
    return seen.isAccepted()
        ? seen.answer().getJsonArray("items").stream()
            .map(JsonObject.class::cast)
            .filter(mapping -> "ASSIGNED".equals(mapping.getString("state")))
            .map(mapping -> mapping.getString("number"))
        : Stream.empty();
  }
}
