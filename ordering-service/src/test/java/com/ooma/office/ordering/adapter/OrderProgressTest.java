package com.ooma.office.ordering.adapter;

import static org.hamcrest.Matchers.equalTo;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
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
  void a_ported_number_takes_the_place_of_the_temporary_one() {
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
            "porting",
            "PortCompleted",
            account,
            UUID.randomUUID(),
            """
            {"accountId":"%s","portRequestId":"%s","completedAt":"2026-12-07T09:00:00Z","keepTemporary":false,"numbers":[
              {"number":"+33142000001","replaces":"+33199000001"},
              {"number":"+33142000002","replaces":"+33199000003"}]}
            """
                .formatted(account, UUID.randomUUID())));

    portal.eventually("/v1/orders/" + orderId, "companyNumber", "+33142000001");
    portal
        .get("/v1/orders/" + orderId)
        .body("seats.number", equalTo(List.of("+33199000002", "+33142000002")));
  }
}
