package com.ooma.office.provisioning.adapter;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.provisioning.application.departure.RemoveSeats;
import com.ooma.office.provisioning.application.departure.TerminateService;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.EventBus.Event;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Race;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class DepartureTest {

  private final Api warehouse = Api.warehouse();

  @Inject RemoveSeats removeSeats;
  @Inject TerminateService terminateService;

  @Test
  void the_phone_of_a_user_who_left_is_expected_back_and_taken_back_once() {
    var order = PackedOrder.ready();
    var links = order.dispatched();
    var left = event(order, "SeatsRemoved", removed(order));

    EventBus.publish(left);
    EventBus.publish(left);

    warehouse
        .eventually("/v1/returns", "items.size()", 1)
        .body("items[0].mac", equalTo(PackedOrder.FIRST))
        .body("items[0].accountId", equalTo(order.account().toString()))
        .body("items[0].since", notNullValue());
    assertEquals(404, PackedOrder.fetch(links.getFirst()).statusCode());
    assertEquals(200, PackedOrder.fetch(links.getLast()).statusCode());
    assertEquals(1, Tables.count("SELECT count(*) FROM telephone_number WHERE state = 'COOLING'"));
    warehouse.post(order.shipment() + "/delivery", "{}").statusCode(200);
    var back = "{\"mac\":\"00:15:65:00:00:00\"}";
    warehouse.post("/v1/returns", back).statusCode(200).body("state", equalTo("IN_STOCK"));
    warehouse.post("/v1/returns", back).statusCode(409).body("code", equalTo("phone-state"));
    Api.ops().get("/v1/returns").statusCode(200).body("items", hasSize(0));
  }

  @Test
  void returns_are_the_warehouses() {
    var member = Api.primaryMember(UUID.randomUUID());
    member.get("/v1/returns").statusCode(403);
    member.post("/v1/returns", "{\"mac\":\"001565000000\"}").statusCode(403);
    warehouse.post("/v1/returns", "{\"mac\":\"001565999999\"}").statusCode(404);
    warehouse.post("/v1/returns", "{\"mac\":\"nonsense\"}").statusCode(400);
    warehouse.post("/v1/returns", "{}").statusCode(400);
  }

  @Test
  void a_new_name_and_a_new_address_reach_phone_and_emergency_services() {
    var order = PackedOrder.ready();
    var config = order.dispatched().getFirst();
    var before = PackedOrder.fetch(config).header("ETag");

    EventBus.publish(
        event(
            order,
            "ServiceAddressChanged",
            """
            {"accountId":"%s","relocationId":null,
             "formerSiteId":"0192f0c0-0000-7000-8000-000000000001","changedOn":"2026-12-01",
             "site":{"siteId":"0192f0c0-0000-7000-8000-000000000002","name":"WeWork Lyon","address":
              {"street":"1 place de la Bourse","postalCode":"69002","city":"Lyon",
               "inseeCode":"69382"}}}
            """
                .formatted(order.account())));
    EventBus.publish(
        event(
            order,
            "SeatRenamed",
            """
            {"accountId":"%s","orderId":"%s","seatId":"%s","userName":"Zoé Petit"}
            """
                .formatted(order.account(), order.placed().orderId(), first(order))));

    Api.member(order.account())
        .eventually(
            "/v1/accounts/" + order.account() + "/telephony/extensions",
            "items[0].userName",
            "Zoé Petit");
    var after = PackedOrder.fetch(config);
    assertNotEquals(before, after.header("ETag"));
    assertTrue(after.asString().contains("account.1.display_name = Zoé Petit"));
    assertEquals(
        2,
        Tables.count(
            "SELECT count(*) FROM extension e JOIN emergency_address a USING (account_id, site_id)"
                + " WHERE a.city = 'Lyon'"));
  }

  /// Whichever comes first, the phone opens nothing afterwards.
  @RepeatedTest(4)
  void a_phone_that_registers_while_its_user_leaves_is_expected_back() throws Exception {
    var order = PackedOrder.ready();
    var config = order.dispatched().getFirst();

    Race.of(
        3,
        place -> {
          switch (place) {
            case 0 ->
                removeSeats.handle(
                    new RemoveSeats.Command(
                        order.account(), order.placed().orderId(), List.of(first(order))));
            case 1 -> PackedOrder.fetch(config);
            default -> warehouse.post(order.shipment() + "/delivery", "{}").statusCode(200);
          }
          return place;
        });

    assertEquals(404, PackedOrder.fetch(config).statusCode());
    assertEquals(1, Tables.count("SELECT count(*) FROM phone WHERE state = 'RETURNING'"));
  }

  /// Whichever comes first, no phone is on its way for a company that left.
  @RepeatedTest(4)
  void either_the_dispatch_wins_or_the_departure() throws Exception {
    var order = PackedOrder.ready();
    order.link(PackedOrder.FIRST);
    order.link(PackedOrder.SECOND);

    var status =
        Race.of(
                2,
                place -> {
                  if (place == 0) {
                    terminateService.handle(new TerminateService.Command(order.account()));
                    return 0;
                  }
                  return warehouse
                      .post(order.shipment() + "/dispatch", PackedOrder.PARCEL)
                      .extract()
                      .statusCode();
                })
            .getLast();

    boolean dispatched = status == 200;
    warehouse.get(order.shipment()).body("state", equalTo(dispatched ? "DISPATCHED" : "CANCELLED"));
    assertEquals(
        dispatched ? 2 : 0, Tables.count("SELECT count(*) FROM phone WHERE state = 'RETURNING'"));
    assertEquals(
        dispatched ? 1 : 3, Tables.count("SELECT count(*) FROM phone WHERE state = 'IN_STOCK'"));
    assertEquals(3, Tables.count("SELECT count(*) FROM telephone_number WHERE state = 'COOLING'"));
    assertEquals(0, Tables.count("SELECT count(*) FROM extension"));
  }

  @Test
  void a_company_that_leaves_gives_all_its_numbers_back() {
    var order = PackedOrder.ready();
    EventBus.publish(
        event(
            order,
            "ServiceTerminated",
            """
            {"accountId":"%s","lastDay":"2026-11-30","seatIds":["%s","%s"],
             "terminatedAt":"2026-11-30T23:00:00Z"}
            """
                .formatted(order.account(), first(order), order.placed().seatIds().getLast())));

    warehouse.eventually(order.shipment(), "state", "CANCELLED");
    assertEquals(3, Tables.count("SELECT count(*) FROM telephone_number WHERE state = 'COOLING'"));
  }

  private static UUID first(PackedOrder order) {
    return order.placed().seatIds().getFirst();
  }

  private static String removed(PackedOrder order) {
    return """
    {"accountId":"%s","orderId":"%s","seatIds":["%s"],"removedOn":"2026-11-30"}
    """
        .formatted(order.account(), order.placed().orderId(), first(order));
  }

  private static Event event(PackedOrder order, String type, String json) {
    return Event.of("ordering", type, order.account(), order.placed().orderId(), json);
  }
}
