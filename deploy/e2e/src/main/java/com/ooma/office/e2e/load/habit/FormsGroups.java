package com.ooma.office.e2e.load.habit;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.company.Company;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/// Has phones ring together; who is first of them takes the message if nobody answers.
final class FormsGroups implements Habit {

  @Override
  public void act(Company company) throws InterruptedException {
    var extensions = company.extensions();
    if (extensions.isEmpty()) {
      return;
    }
    var overflow = new JsonObject().put("kind", "MAILBOX").put("extension", extensions.getFirst());
    company.post(
        Kind.ADD_RING_GROUP,
        "/v1/accounts/" + company.account() + "/telephony/ring-groups",
        new JsonObject()
            .put("name", "Groupe " + company.random().nextInt(1_000_000))
            .put("strategy", company.random().nextBoolean() ? "SIMULTANEOUS" : "SEQUENTIAL")
            .put("ringSeconds", 20)
            .put("members", new JsonArray(extensions.stream().limit(10).toList()))
            .put("overflow", overflow));
  }
}
