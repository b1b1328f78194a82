package com.ooma.office.provisioning.adapter;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A phone on its way back: labelled, missed, tested.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class ReturnsApiTest {

  private static final String LABEL = "/v1/returns/" + PackedOrder.FIRST + "/label";

  @Test
  void a_broken_phone_comes_back_late_and_is_scrapped() throws SQLException {
    var order = PackedOrder.ready();
    var primary = Api.primaryMember(order.account());
    order.dispatched();
    primary.get(LABEL).statusCode(404);
    EventBus.publish(Orders.seatRemoved(order.placed(), 0));
    Api.warehouse().eventually("/v1/returns", "items.size()", 1);
    Api.ops().get("/v1/returns?accountId=" + order.account()).body("items.size()", equalTo(1));
    Api.ops().get("/v1/returns?accountId=" + UUID.randomUUID()).body("items.size()", equalTo(0));
    primary.get(LABEL).statusCode(200).contentType("application/pdf").body(containsString("%PDF"));
    Api.warehouse().get(LABEL).statusCode(200);
    Api.primaryMember(UUID.randomUUID()).get(LABEL).statusCode(404);

    Tables.execute(
        "UPDATE phone SET returning_since = now() - interval '31 days' WHERE state = 'RETURNING'");
    assertEquals(1, EventBus.read("provisioning", "PhoneReturnOverdue", order.account(), 1).size());
    Tables.await("SELECT count(*) FROM phone WHERE overdue", 1);

    Api.warehouse()
        .post(
            "/v1/returns",
            """
            {"mac":"%s","checks":{"powersOn":true,"screen":false,"keys":true,"handset":true,
             "network":true,"wiped":true}}
            """
                .formatted(PackedOrder.FIRST))
        .statusCode(200)
        .body("state", equalTo("BROKEN"));
    Api.ops().get("/v1/phones?state=BROKEN").body("items[0].mac", equalTo(PackedOrder.FIRST));
    assertEquals(1, EventBus.read("provisioning", "PhoneReturned", order.account(), 1).size());
  }
}
