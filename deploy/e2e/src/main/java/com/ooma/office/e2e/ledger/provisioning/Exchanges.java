package com.ooma.office.e2e.ledger.provisioning;

import static java.util.stream.Collectors.toMap;

import com.ooma.office.e2e.ledger.books.Books;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/// Which phone was sent for which.
///
/// @param next the MAC of the phone that took the place of another one
public record Exchanges(Map<String, String> next) {

  public static Exchanges in(Books books) {
    return new Exchanges(
        books
            .distinct("ReplacementShipped")
            .collect(
                toMap(
                    event -> event.data().getString("formerPhoneMac"),
                    event -> event.data().getString("phoneMac"),
                    (_, later) -> later)));
  }

  /// The phone that a seat has that began with `mac`.
  public String now(String mac) {
    var phone = mac;
    for (int sent = 0; sent < next.size() && next.containsKey(phone); sent++) {
      phone = next.get(phone);
    }
    return phone;
  }

  public boolean isReplaced(String mac) {
    return next.containsKey(mac);
  }

  /// Its shipment is of no order.
  public static boolean isOfExchange(JsonObject shipment) {
    return shipment.getString("order_id").equals(shipment.getString("shipment_id"));
  }
}
