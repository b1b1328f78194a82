package com.ooma.office.e2e.load.habit;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.company.Company;
import com.ooma.office.e2e.load.company.PortWish;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Brings numbers along in each of the four ways, as soon as the first order gave some to be
/// replaced. Of the requests one is refused by its carrier, corrected and handed in again, and one
/// is given up; the carrier names a day for the others.
final class BringsNumbers implements Habit {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private static final PortWish.Type REFUSED = PortWish.Type.FULL;
  private static final PortWish.Type GIVEN_UP = PortWish.Type.PARTIAL_SIMPLE;

  @Override
  public void act(Company company) throws InterruptedException {
    var end = Instant.now().plus(PATIENCE);
    for (var type : PortWish.Type.values()) {
      request(company, type, end);
    }
    for (var port : List.copyOf(company.ports().asked().entrySet())) {
      var carrier = company.folk().carrier(port.getValue().carrier());
      approve(company, port.getKey(), end);
      if (port.getValue().type() == REFUSED) {
        MovesPorts.says(company, Kind.REFUSE_PORT, carrier.rejected(port.getKey()));
        correct(company, port, end);
        approve(company, port.getKey(), end);
      }
      if (port.getValue().type() == GIVEN_UP) {
        MovesPorts.giveUp(company, port.getKey());
      } else {
        MovesPorts.says(
            company, Kind.ASSIGN_FOC, carrier.assigned(port.getKey(), company.random()));
      }
    }
  }

  /// A number that was just given is known to porting a moment later.
  private static void request(Company company, PortWish.Type type, Instant end)
      throws InterruptedException {
    int before = company.ports().asked().size();
    while (company.ports().asked().size() == before && Instant.now().isBefore(end)) {
      var wish = company.ports().next(type, RequestsPorts.given(company));
      if (wish.isPresent()) {
        RequestsPorts.request(company, wish.get());
      }
      Thread.sleep(PAUSE);
    }
  }

  private static void approve(Company company, String port, Instant end)
      throws InterruptedException {
    company.post(
        Kind.APPROVE_PORT,
        company.folk().ops(),
        MovesPorts.path(port) + "/approval",
        new JsonObject());
    await(company, port, "SENT_TO_CARRIER", end);
  }

  private static void correct(Company company, Map.Entry<String, PortWish> port, Instant end)
      throws InterruptedException {
    MovesPorts.correct(company, port, await(company, port.getKey(), "REJECTED", end));
  }

  private static Entry await(Company company, String port, String state, Instant end)
      throws InterruptedException {
    var seen = company.read(MovesPorts.path(port));
    while (!state.equals(seen.answer().getString("state")) && Instant.now().isBefore(end)) {
      Thread.sleep(PAUSE);
      seen = company.read(MovesPorts.path(port));
    }
    return seen;
  }
}
