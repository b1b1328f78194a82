package com.ooma.office.e2e.load.habit;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.company.Company;
import io.vertx.core.json.JsonObject;

/// Goes on with a question, or answers it.
///
/// @param byOps whether care writes, and not the member
record WritesToTickets(boolean byOps) implements Habit {

  @Override
  public void act(Company company) throws InterruptedException {
    if (company.tickets().isEmpty()) {
      return;
    }
    var path = "/v1/tickets/" + company.any(company.tickets()) + "/messages";
    var body = new JsonObject().put("text", company.text());
    if (byOps) {
      body.put("solved", company.random().nextBoolean());
      company.post(Kind.WRITE_TO_TICKET, company.folk().ops(), path, body);
    } else {
      company.post(Kind.WRITE_TO_TICKET, path, body);
    }
  }
}
