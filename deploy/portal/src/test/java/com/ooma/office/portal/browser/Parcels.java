package com.ooma.office.portal.browser;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;

/// The telephones of companies' orders, from the warehouse to their offices.
public record Parcels(Sandbox sandbox) {

  /// Time passes until all of them are where they were promised: from then on the service is
  /// billed.
  public void arrive(UUID... accounts) {
    leaveOn(promise(accounts, "shipsOn"), "SHIPPED", accounts);
    leaveOn(promise(accounts, "arrivesOn"), "DELIVERED", accounts);
  }

  private void leaveOn(String day, String state, UUID... accounts) {
    sandbox.moveTo(day);
    for (var account : accounts) {
      Sandbox.eventually(() -> state.equals(order(account).getString("state")));
    }
  }

  private String promise(UUID[] accounts, String day) {
    return List.of(accounts).stream()
        .map(account -> order(account).getString("promise." + day))
        .reduce("", (one, other) -> one.compareTo(other) < 0 ? other : one);
  }

  private JsonPath order(UUID account) {
    var order = sandbox.read("/v1/orders", account).jsonPath().getString("items[-1].orderId");
    return sandbox.read("/v1/orders/" + order, account).jsonPath();
  }
}
