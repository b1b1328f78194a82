package com.ooma.office.e2e.load.company;

import io.vertx.core.json.JsonObject;
import java.util.Objects;

/// What the portal shows of a seat.
public record Seat(String id, String number, String mac, String state) {

  public static Seat of(JsonObject seat) {
    return new Seat(
        text(seat, "seatId"), text(seat, "number"), text(seat, "phoneMac"), text(seat, "state"));
  }

  private static String text(JsonObject seat, String name) {
    return Objects.requireNonNullElse(seat.getString(name), "");
  }

  public boolean hasNumber() {
    return !number.isEmpty();
  }

  public boolean isOnDesk() {
    return state.equals("DELIVERED") || state.equals("ACTIVE");
  }

  public boolean isDelivered() {
    return state.equals("DELIVERED");
  }
}
