package com.ooma.office.ordering.adapter;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.api.Problems;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What the other services report, seen in the order.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
class OrderProgressTest {

  private final UUID account = UUID.randomUUID();
  private final Portal portal = new Portal(account);

  @Test
  void reports_of_provisioning_move_the_seats_once_and_only_forward() {
    portal.describeAccount();
    var order = portal.order("k1", Portal.orderOf(1)).extract();
    UUID orderId = UUID.fromString(order.path("orderId"));
    String seatId = order.path("seats[0].seatId");
    var phone = UUID.randomUUID();
    var registered =
        EventBus.Event.of(
            "provisioning",
            "PhoneRegistered",
            account,
            phone,
            """
            {"accountId":"%s","orderId":"%s","seatId":"%s","phoneMac":"001565aabbcc","registeredAt":"2026-11-27T09:00:00Z","newerField":1}
            """
                .formatted(account, orderId, seatId));
    var shipped =
        EventBus.Event.of(
            "provisioning",
            "PhoneShipped",
            account,
            phone,
            """
            {"accountId":"%s","orderId":"%s","seatId":"%s","phoneMac":"001565aabbcc","parcelService":"Colis","trackingNumber":"T1","dueOn":"2026-11-26"}
            """
                .formatted(account, orderId, seatId));

    EventBus.publish(registered, registered, shipped, shipped);

    portal.eventually("/v1/orders/" + orderId, "seats[0].trackingNumber", "T1");
    portal.get("/v1/orders/" + orderId).body("state", equalTo("ACTIVE"));
  }

  @Test
  void a_seat_shows_the_phone_that_was_sent_for_its_broken_one() {
    portal.describeAccount();
    var order = portal.order("k1", Portal.orderOf(1)).extract();
    UUID orderId = UUID.fromString(order.path("orderId"));
    String seatId = order.path("seats[0].seatId");
    var assigned =
        """
        {"accountId":"%s","orderId":"%s","companyNumber":"+33199000001","seats":[
          {"seatId":"%s","extension":"2001","number":"+33199000002","phoneMac":"001565aabb01"}]}
        """
            .formatted(account, orderId, seatId);
    var replaced =
        """
        {"accountId":"%s","orderId":"%s","seatId":"%s","formerPhoneMac":"001565aabb01","phoneMac":"001565aabb02",
        "parcelService":"Colis","trackingNumber":"T2","dueOn":"2026-11-26"}
        """
            .formatted(account, orderId, seatId);
    var phone = UUID.randomUUID();
    var exchange =
        EventBus.Event.of("provisioning", "ReplacementShipped", account, phone, replaced);

    EventBus.publish(
        EventBus.Event.of("provisioning", "NumbersAssigned", account, UUID.randomUUID(), assigned),
        exchange,
        exchange);

    portal.eventually("/v1/orders/" + orderId, "seats[0].phoneMac", "001565aabb02");
    portal.get("/v1/orders/" + orderId).body("seats[0].trackingNumber", equalTo("T2"));
    portal.get("/v1/orders/" + orderId + "/history").body("items.what", hasItem("SHIPPED"));
  }

  @Test
  void a_ported_number_is_shown_and_counted_once_provisioning_says_so() {
    portal.describeAccount();
    var order = portal.order("k1", Portal.orderOf(2)).extract();
    UUID orderId = UUID.fromString(order.path("orderId"));
    EventBus.publish(
        EventBus.Event.of(
            "provisioning",
            "NumbersAssigned",
            account,
            UUID.randomUUID(),
            """
            {"accountId":"%s","orderId":"%s","companyNumber":"+33199000001","seats":[
              {"seatId":"%s","extension":"2001","number":"+33199000002","phoneMac":"001565aabb01"},
              {"seatId":"%s","extension":"2002","number":"+33199000003","phoneMac":"001565aabb02"}]}
            """
                .formatted(
                    account,
                    orderId,
                    order.path("seats[0].seatId"),
                    order.path("seats[1].seatId"))));
    portal.eventually("/v1/orders/" + orderId, "companyNumber", "+33199000001");

    EventBus.publish(
        EventBus.Event.of(
            "provisioning",
            "PortEffected",
            account,
            account,
            """
            {"accountId":"%s","portRequestId":"%s","effectedAt":"2026-12-07T09:00:00Z","numbers":[
              {"number":"+33142000001","replaced":"+33199000001","replacedStays":false,"role":"COMPANY"},
              {"number":"+33142000002","replaced":"+33199000003","replacedStays":true,"seatId":"%s","role":"SEAT"},
              {"number":"+33142000003","replacedStays":false,"role":"ADDITIONAL"}]}
            """
                .formatted(account, UUID.randomUUID(), order.path("seats[1].seatId"))));

    portal.eventually("/v1/orders/" + orderId, "companyNumber", "+33142000001");
    portal
        .get("/v1/orders/" + orderId)
        .body("seats.number", equalTo(List.of("+33199000002", "+33142000002")));
    portal
        .account()
        .body("options.additionalNumbers", equalTo(2))
        .body("numbersFromPorts.ported", equalTo(List.of("+33142000003")))
        .body("numbersFromPorts.kept", equalTo(List.of("+33199000003")));
    var told = EventBus.read("ordering", "OptionsChanged", account, 1);
    assertEquals(1, told.size());
    assertTrue(told.getFirst().json().contains("\"additionalNumbers\":2"), told.toString());
    assertTrue(told.getFirst().json().contains("\"numbersFromPorts\":2"), told.toString());

    var options = "/v1/accounts/" + account + "/options";
    Problems.assertProblem(
        portal.change("PUT", options, "{\"internationalPlan\":false,\"additionalNumbers\":0}"),
        409,
        "ported-numbers-stay");
    portal
        .change("PUT", options, "{\"internationalPlan\":false,\"additionalNumbers\":1}")
        .statusCode(200)
        .body("numbersFromPorts.kept", equalTo(List.of()));
    var ported = "/v1/accounts/" + account + "/numbers-from-ports?number=+33142000003";
    Problems.assertProblem(portal.change("DELETE", ported, null, ""), 428, "if-match-missing");
    portal
        .change("DELETE", ported, portal.account().extract().header("ETag"), "")
        .statusCode(200)
        .body("options.additionalNumbers", equalTo(0));
    var dropped = EventBus.read("ordering", "OptionsChanged", account, 3).getLast().json();
    assertTrue(dropped.contains("\"droppedNumbers\":[\"+33142000003\"]"), dropped);
    Problems.assertProblem(portal.change("DELETE", ported, "\"0\"", ""), 404, "not-found");
  }
}
