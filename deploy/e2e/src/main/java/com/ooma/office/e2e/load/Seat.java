package com.ooma.office.e2e.load;

import io.vertx.core.json.JsonObject;

/// What the portal shows of a seat.
record Seat(String number, String mac, String state) {

  static Seat of(JsonObject seat) {
    return new Seat(
        seat.getString("number", ""), seat.getString("phoneMac", ""), seat.getString("state", ""));
  }

  boolean hasNumber() {
    return !number.isEmpty();
  }

  boolean isDelivered() {
    return state.equals("DELIVERED");
  }
}
