package com.ooma.office.e2e.load.habit;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.client.Command;
import com.ooma.office.e2e.load.company.Company;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.Map;

/// Plugs in the phones that were delivered, also those that were sent for broken ones; each fetches
/// its configuration.
final class PlugsIn implements Habit {

  @Override
  public void act(Company company) throws InterruptedException {
    for (var seat : company.seats()) {
      if (seat.isDelivered() || (seat.isOnDesk() && company.random().nextInt(4) == 0)) {
        var url = company.folk().configUrl(seat.mac());
        if (url.isPresent()) {
          fetch(company, seat.mac(), URI.create(url.get()).getPath());
        }
      }
    }
  }

  private static void fetch(Company company, String mac, String path) throws InterruptedException {
    company
        .folk()
        .ask(
            new Command(
                Kind.FETCH_CONFIGURATION,
                company.account(),
                "",
                "GET",
                path,
                Map.of(),
                null,
                new JsonObject().put("mac", mac)),
            company.random());
  }
}
