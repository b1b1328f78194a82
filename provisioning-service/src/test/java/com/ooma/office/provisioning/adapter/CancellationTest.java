package com.ooma.office.provisioning.adapter;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.EventBus.Event;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class CancellationTest {

  private final Api warehouse = Api.warehouse();

  @Test
  void an_order_that_is_cancelled_gives_all_back_and_says_so() {
    var order = PackedOrder.ready();
    order.link(PackedOrder.FIRST);

    EventBus.publish(wish(order));

    warehouse.eventually(order.shipment(), "state", "CANCELLED");
    assertEquals(1, EventBus.read("provisioning", "ShipmentCancelled", order.account(), 1).size());
    assertEquals(3, Tables.count("SELECT count(*) FROM phone WHERE state = 'IN_STOCK'"));
    assertEquals(0, Tables.count("SELECT count(*) FROM extension"));
    assertEquals(
        3,
        Tables.count(
            "SELECT count(*) FROM telephone_number WHERE state = 'HELD' AND hold_id IS NULL"));
    warehouse
        .post(order.shipment() + "/dispatch", PackedOrder.PARCEL)
        .statusCode(409)
        .body("code", equalTo("shipment-state"));
  }

  @Test
  void an_order_that_has_left_is_not_cancelled() {
    var order = PackedOrder.ready();
    order.dispatched();

    EventBus.publish(wish(order));

    assertEquals(
        1, EventBus.read("provisioning", "CancellationRefused", order.account(), 1).size());
    warehouse.get(order.shipment()).body("state", equalTo("DISPATCHED"));
  }

  /// Whichever comes first wins, and what is told to the others is what the warehouse saw.
  @RepeatedTest(6)
  void either_the_dispatch_wins_or_the_cancellation() throws Exception {
    var order = PackedOrder.ready();
    order.link(PackedOrder.FIRST);
    order.link(PackedOrder.SECOND);

    var dispatch =
        CompletableFuture.supplyAsync(() ->
            warehouse
                .post(order.shipment() + "/dispatch", PackedOrder.PARCEL)
                .extract()
                .statusCode());
    EventBus.publish(wish(order));

    boolean dispatched = dispatch.get() == 200;
    var told = dispatched ? "CancellationRefused" : "ShipmentCancelled";
    var untold = dispatched ? "ShipmentCancelled" : "CancellationRefused";
    assertEquals(1, EventBus.read("provisioning", told, order.account(), 1).size());
    assertEquals(0, EventBus.read("provisioning", untold, order.account(), 0).size());
    assertEquals(
        dispatched ? 2 : 0,
        EventBus.read("provisioning", "PhoneShipped", order.account(), dispatched ? 2 : 0).size());
    warehouse.get(order.shipment()).body("state", equalTo(dispatched ? "DISPATCHED" : "CANCELLED"));
    assertTrue(List.of(200, 409).contains(dispatch.get()), "" + dispatch.get());
  }

  private static Event wish(PackedOrder order) {
    var orderId = order.placed().orderId();
    return Event.of(
        "ordering",
        "CancellationRequested",
        order.account(),
        orderId,
        """
        {"accountId":"%s","orderId":"%s","requestedAt":"2026-11-23T10:05:00Z"}
        """
            .formatted(order.account(), orderId));
  }
}
