package com.ooma.office.provisioning.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class DispatchTest {

  private final Api warehouse = Api.warehouse();
  private PackedOrder order;

  @BeforeEach
  void an_order_of_two_seats_is_ready() {
    order = PackedOrder.ready();
  }

  @Test
  void phones_are_linked_dispatched_fetched_and_delivered_and_each_step_is_told() {
    var config = order.link(PackedOrder.FIRST);
    order.link(PackedOrder.SECOND);
    warehouse
        .post(order.shipment() + "/dispatch", PackedOrder.PARCEL)
        .statusCode(200)
        .body("state", equalTo("DISPATCHED"))
        .body("trackingNumber", equalTo("6A00000000001"))
        .body("dispatchedAt", notNullValue())
        .body("phones.state", everyItem(equalTo("SHIPPED")));

    assertEquals(200, PackedOrder.fetch(config).statusCode());
    warehouse
        .post(order.shipment() + "/delivery", "{}")
        .statusCode(200)
        .body("state", equalTo("DELIVERED"))
        .body("phones[0].state", equalTo("REGISTERED"))
        .body("phones[1].state", equalTo("DELIVERED"));

    var shipped = EventBus.read("provisioning", "PhoneShipped", order.account(), 2);
    assertEquals(2, shipped.size());
    var json = JsonPath.from(shipped.getFirst().json());
    assertEquals(order.placed().orderId().toString(), json.getString("orderId"));
    assertEquals(order.placed().seatIds().getFirst().toString(), json.getString("seatId"));
    assertEquals(PackedOrder.FIRST, json.getString("phoneMac"));
    assertEquals("Colissimo Démo", json.getString("parcelService"));
    assertEquals("2026-11-26", json.getString("dueOn"));
    assertEquals(1, shipped.getFirst().sequence());
    assertEquals(2, EventBus.read("provisioning", "PhoneDelivered", order.account(), 2).size());
    var registered = EventBus.read("provisioning", "PhoneRegistered", order.account(), 1);
    assertEquals(1, registered.size());
    assertEquals(3, registered.getFirst().sequence());
    assertEquals(shipped.getFirst().subject(), registered.getFirst().subject());
  }

  @Test
  void a_shipment_leaves_and_arrives_once_under_the_same_key_and_never_again_under_another() {
    order.link(PackedOrder.FIRST);
    order.link(PackedOrder.SECOND);

    var first =
        warehouse
            .post(order.shipment() + "/dispatch", "k1", PackedOrder.PARCEL)
            .statusCode(200)
            .extract();
    var again =
        warehouse
            .post(order.shipment() + "/dispatch", "k1", PackedOrder.PARCEL)
            .statusCode(200)
            .extract();

    assertEquals(first.asString(), again.asString());
    warehouse
        .post(order.shipment() + "/dispatch", "k2", PackedOrder.PARCEL)
        .statusCode(409)
        .body("code", equalTo("shipment-state"));
    assertEquals(2, EventBus.read("provisioning", "PhoneShipped", order.account(), 2).size());
  }

  @Test
  void nothing_leaves_before_every_phone_is_configured() {
    order.link(PackedOrder.FIRST);

    warehouse
        .post(order.shipment() + "/dispatch", PackedOrder.PARCEL)
        .statusCode(409)
        .body("code", equalTo("phones-not-configured"))
        .body("detail", containsString(PackedOrder.SECOND));
    assertEquals(0, EventBus.read("provisioning", "PhoneShipped", order.account(), 0).size());
  }

  @Test
  void only_the_warehouse_moves_phones() {
    for (var other :
        List.of(Api.ops(), Api.primaryMember(order.account()), Api.member(order.account()))) {
      other.post(order.shipment() + "/dispatch", PackedOrder.PARCEL).statusCode(403);
      other.post(order.shipment() + "/delivery", "{}").statusCode(403);
      other.post("/v1/phones/" + PackedOrder.FIRST + "/provisioning-link", "{}").statusCode(403);
    }
    Api.primaryMember(order.account()).get("/v1/shipments").statusCode(403);
    Api.primaryMember(order.account()).get("/v1/phones").statusCode(403);
    given().get("/v1/shipments").then().statusCode(401);
    Api.ops().get(order.shipment()).statusCode(200);
  }

  @Test
  void bad_requests_of_the_warehouse_are_refused_as_problems() {
    warehouse.post("/v1/phones/001565999999/provisioning-link", "{}").statusCode(404);
    warehouse.post("/v1/phones/nonsense/provisioning-link", "{}").statusCode(404);
    warehouse
        .post("/v1/phones/001565000002/provisioning-link", "{}")
        .statusCode(409)
        .body("code", equalTo("phone-state"));
    warehouse.post("/v1/shipments/" + UUID.randomUUID() + "/delivery", "{}").statusCode(404);
    warehouse.post(order.shipment() + "/delivery", "{}").statusCode(409);
    warehouse.post(order.shipment() + "/dispatch", "{}").statusCode(400);
    warehouse.post(order.shipment() + "/dispatch", "{\"nonsense\":1}").statusCode(400);
    warehouse
        .post(order.shipment() + "/dispatch", PackedOrder.PARCEL.replace("Démo", "\\n"))
        .statusCode(400)
        .contentType("application/problem+json");
    warehouse
        .request()
        .body(PackedOrder.PARCEL)
        .post(order.shipment() + "/dispatch")
        .then()
        .statusCode(400)
        .body("code", equalTo("idempotency-key-missing"));
    warehouse.get("/v1/shipments?state=NONSENSE").statusCode(400);
    warehouse.get("/v1/phones?state=NONSENSE").statusCode(400);
    warehouse.get("/v1/shipments?cursor=nonsense").statusCode(400);
  }
}
