package com.ooma.office.e2e.load.setting;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.company.Company;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/// A user's calls go to a mobile when nobody answers, or to another one, or to none.
public final class ForwardsCalls {

  public void act(Company company) throws InterruptedException {
    var extensions = company.extensions();
    if (extensions.isEmpty()) {
      return;
    }
    var path =
        "/v1/accounts/%s/telephony/users/%s/forwarding"
            .formatted(company.account(), company.any(extensions));
    var seen = company.read(path);
    if (seen.isAccepted()) {
      var when = company.random().nextInt(4) == 0 ? new JsonArray() : new JsonArray().add("BUSY");
      company.change(
          Kind.FORWARD_CALLS,
          "PUT",
          path,
          seen.tag(),
          new JsonObject()
              .put("when", when)
              .put("number", "+3363998%04d".formatted(company.random().nextInt(10_000)))
              .put("ringTogether", false)
              .put("confirmByKey", company.random().nextBoolean())
              .put("shown", "CALLER"));
    }
  }
}
