package com.ooma.office.e2e.load.setting;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.company.Company;
import io.vertx.core.json.JsonObject;

/// Says that help would find the company's sites.
public final class ConfirmsAddresses {

  private static final String ADDRESSES = "/v1/emergency-addresses";

  public void act(Company company) throws InterruptedException {
    var all = company.read(ADDRESSES);
    if (!all.isAccepted()) {
      return;
    }
    for (var address : all.answer().getJsonArray("items")) {
      var path = ADDRESSES + "/" + ((JsonObject) address).getString("siteId");
      var seen = company.read(path);
      if (seen.isAccepted()) {
        company.change(Kind.CONFIRM_ADDRESS, "PUT", path, seen.tag(), new JsonObject());
      }
    }
  }
}
