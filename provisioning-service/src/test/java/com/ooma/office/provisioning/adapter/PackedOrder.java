package com.ooma.office.provisioning.adapter;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/// An order of two seats in the warehouse, with a third phone on the shelf.
///
/// @param shipment its path
record PackedOrder(Orders.Placed placed, String shipment) {

  static final String PARCEL =
      "{\"parcelService\":\"Colissimo Démo\",\"trackingNumber\":\"6A00000000001\"}";
  static final String FIRST = "001565000000";
  static final String SECOND = "001565000001";

  static PackedOrder ready() {
    Api.reset();
    Api.stockNumbers(5);
    Api.stockPhones(0, 3);
    var placed = Orders.placed(UUID.randomUUID(), null, null);
    Orders.fulfilled(placed);
    var ready = Api.warehouse().get("/v1/shipments?state=READY").extract();
    return new PackedOrder(placed, "/v1/shipments/" + ready.path("items[0].shipmentId"));
  }

  UUID account() {
    return placed.account();
  }

  /// @return where the phone finds its configuration
  String link(String mac) {
    var answer =
        Api.warehouse()
            .post("/v1/phones/" + mac + "/provisioning-link", "{}")
            .statusCode(200)
            .header("Cache-Control", "no-store")
            .extract();
    assertEquals(answer.path("configUrl"), answer.path("provisioningUrl") + mac + ".cfg");
    return answer.path("configUrl");
  }

  /// @return where both phones find their configuration
  List<String> dispatched() {
    var links = List.of(link(FIRST), link(SECOND));
    Api.warehouse().post(shipment + "/dispatch", PARCEL).statusCode(200);
    return links;
  }

  static Response fetch(String url) {
    return given().get(URI.create(url).getPath());
  }
}
