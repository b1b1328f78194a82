package com.ooma.office.e2e.load.habit;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.company.Carrier;
import com.ooma.office.e2e.load.company.Company;
import com.ooma.office.e2e.load.company.PortWish;
import com.ooma.office.e2e.load.company.Ports;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/// Whoever is to act next on a port request does: ops review it; the carrier names a day, moves it,
/// refuses, or lets numbers go one by one; the member corrects what was refused, or gives up.
final class MovesPorts implements Habit {

  private static final JsonObject NOTHING = new JsonObject();

  @Override
  public void act(Company company) throws InterruptedException {
    for (var port : List.copyOf(company.ports().asked().entrySet())) {
      var seen = company.read(path(port.getKey()));
      if (seen.isAccepted()) {
        move(company, port, seen);
      }
    }
  }

  private static void move(Company company, Map.Entry<String, PortWish> port, Entry seen)
      throws InterruptedException {
    var id = port.getKey();
    var carrier = company.folk().carrier(port.getValue().carrier());
    int chance = company.random().nextInt(8);
    switch (seen.answer().getString("state", "")) {
      case "SUBMITTED" -> review(company, id, chance);
      case "SENT_TO_CARRIER" -> {
        if (chance < 2) {
          says(company, Kind.REFUSE_PORT, carrier.rejected(id));
        } else {
          says(company, Kind.ASSIGN_FOC, carrier.assigned(id, company.random()));
        }
      }
      case "FOC_ASSIGNED" -> {
        if (chance == 0) {
          giveUp(company, id);
        } else if (chance < 3) {
          says(company, Kind.ASSIGN_FOC, carrier.assigned(id, company.random()));
        } else if (chance == 3) {
          says(
              company, Kind.LET_NUMBER_GO, carrier.letGo(id, company.any(port.getValue().lines())));
        }
      }
      case "PORTING", "TESTING" ->
          says(
              company, Kind.LET_NUMBER_GO, carrier.letGo(id, company.any(port.getValue().lines())));
      case "ROLLED_BACK" -> says(company, Kind.ASSIGN_FOC, carrier.assigned(id, company.random()));
      case "REJECTED" -> correct(company, port, seen);
      default -> {} // somebody else's turn, or nobody's
    }
  }

  private static void review(Company company, String id, int chance) throws InterruptedException {
    if (chance == 0) {
      giveUp(company, id);
    } else if (chance == 1) {
      company.post(
          Kind.REJECT_PORT,
          company.folk().ops(),
          path(id) + "/rejection",
          new JsonObject().put("reason", "HOLDER_MISMATCH"));
    } else {
      company.post(Kind.APPROVE_PORT, company.folk().ops(), path(id) + "/approval", NOTHING);
    }
  }

  static void giveUp(Company company, String id) throws InterruptedException {
    company.post(Kind.CANCEL_PORT, path(id) + "/cancellation", NOTHING);
  }

  static void correct(Company company, Map.Entry<String, PortWish> port, Entry seen)
      throws InterruptedException {
    int submission = seen.answer().getInteger("submission");
    company.change(
        Kind.CORRECT_PORT,
        "PUT",
        path(port.getKey()),
        seen.tag(),
        Ports.corrected(port.getValue(), submission));
  }

  static void says(Company company, Kind kind, Carrier.Message message)
      throws InterruptedException {
    var random = company.random();
    company.folk().ask(message.command(kind, company.account(), random), random);
  }

  static String path(String id) {
    return "/v1/port-requests/" + id;
  }
}
