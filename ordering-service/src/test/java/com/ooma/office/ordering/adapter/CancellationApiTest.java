package com.ooma.office.ordering.adapter;

import static com.ooma.office.testing.api.Problems.assertProblem;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.EventBus.Event;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
class CancellationApiTest {

  private final UUID account = UUID.randomUUID();
  private final Portal portal = new Portal(account);
  private String orderId;
  private String order;

  @BeforeEach
  void an_order_of_two_seats_is_placed() {
    portal.describeAccount();
    orderId = portal.order("k1", Portal.orderOf(2)).statusCode(201).extract().path("orderId");
    order = "/v1/orders/" + orderId;
  }

  @Test
  void a_cancelled_order_gives_its_seats_back_and_others_are_told() {
    portal
        .post(order + "/cancellation", "c1")
        .statusCode(202)
        .header("Location", endsWith(order))
        .body("state", equalTo("CANCELLING"));
    portal.post(order + "/cancellation", "c1").statusCode(202);
    portal.post(order + "/cancellation", "c2").statusCode(202);
    portal.account().body("seats", equalTo(2));

    EventBus.publish(answer("ShipmentCancelled", "cancelledAt"));

    portal.eventually(order, "state", "CANCELLED");
    portal.get(order).body("seats.state", equalTo(List.of("CANCELLED", "CANCELLED")));
    portal.account().body("seats", equalTo(0));
    assertEquals(1, EventBus.read("ordering", "CancellationRequested", account, 1).size());
    var cancelled = EventBus.read("ordering", "OrderCancelled", account, 1);
    assertEquals(1, cancelled.size());
    assertEquals(3, cancelled.getFirst().sequence());
    portal.post(order + "/cancellation", "c3").statusCode(202).body("state", equalTo("CANCELLED"));
  }

  @Test
  void an_order_whose_phones_were_leaving_goes_on() {
    portal.post(order + "/cancellation", "c1").statusCode(202);

    EventBus.publish(answer("CancellationRefused", "dispatchedAt"));

    portal.eventually(order, "state", "PLACED");
    portal.account().body("seats", equalTo(2));
    portal
        .get(order + "/history")
        .body(
            "items.what",
            equalTo(List.of("CANCELLATION_REFUSED", "CANCELLATION_REQUESTED", "PLACED")))
        .body("items[0].by.name", equalTo("provisioning-service"))
        .body("items[1].by.kind", equalTo("MEMBER"))
        .body("items[1].by.name", equalTo("sub-" + account));
  }

  @Test
  void what_has_left_is_not_cancelled() {
    String seatId = portal.get(order).extract().path("seats[0].seatId");
    EventBus.publish(
        Event.of(
            "provisioning",
            "PhoneShipped",
            account,
            UUID.randomUUID(),
            """
            {"accountId":"%s","orderId":"%s","seatId":"%s","phoneMac":"001565aabbcc","parcelService":"Colis","trackingNumber":"T1","dueOn":"2026-11-26"}
            """
                .formatted(account, orderId, seatId)));
    portal.eventually(order, "seats[0].state", "SHIPPED");

    assertProblem(portal.post(order + "/cancellation", "c1"), 409, "already-dispatched");

    assertEquals(0, EventBus.read("ordering", "CancellationRequested", account, 0).size());
    portal.get(order + "/history").body("items[0].seatId", equalTo(seatId));
  }

  @Test
  void foreign_orders_are_neither_cancelled_nor_looked_into() {
    var stranger = new Portal(UUID.randomUUID());

    assertProblem(stranger.post(order + "/cancellation", "c1"), 404, "not-found");
    assertProblem(stranger.get(order + "/history"), 404, "not-found");
    assertProblem(portal.post(order + "/cancellation", null), 400, "idempotency-key-missing");
    portal.get(order).body("state", equalTo("PLACED"));
  }

  @Test
  void a_history_is_paged() {
    portal.post(order + "/cancellation", "c1").statusCode(202);

    String next =
        portal
            .get(order + "/history?limit=1")
            .statusCode(200)
            .body("items", hasSize(1))
            .body("items[0].what", equalTo("CANCELLATION_REQUESTED"))
            .extract()
            .path("next");

    portal
        .get(order + "/history?limit=1&cursor=" + next)
        .body("items.what", equalTo(List.of("PLACED")))
        .body("next", nullValue());
  }

  private Event answer(String type, String at) {
    return Event.of(
        "provisioning",
        type,
        account,
        UUID.fromString(orderId),
        """
        {"accountId":"%s","orderId":"%s","%s":"2026-11-23T10:05:00Z"}
        """
            .formatted(account, orderId, at));
  }
}
