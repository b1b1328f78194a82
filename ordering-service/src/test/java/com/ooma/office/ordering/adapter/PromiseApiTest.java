package com.ooma.office.ordering.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.SandboxTime;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
class PromiseApiTest {

  private static final String LATE = "/v1/operations/ordering/orders-in-jeopardy";

  private final UUID account = UUID.randomUUID();
  private final Portal portal = new Portal(account);

  @Test
  void an_order_that_nobody_prepares_is_told_once_for_each_deadline() {
    portal.describeAccount();
    String orderId = portal.order("k1", Portal.orderOf(2)).extract().path("orderId");

    SandboxTime.moveAhead(Duration.ofDays(9));

    var told = EventBus.read("ordering", "PromiseInJeopardy", account, 3);
    assertEquals(3, told.size());
    for (var cause : List.of("NOT_PREPARED", "NOT_SHIPPED", "NOT_DELIVERED")) {
      assertTrue(
          told.stream().anyMatch(event -> event.json().contains("\"" + cause + "\"")), cause);
    }
    portal
        .get("/v1/orders/" + orderId + "/history")
        .body(
            "items.what",
            equalTo(List.of("NOT_DELIVERED", "NOT_SHIPPED", "NOT_PREPARED", "PLACED")));
    var ours = "items.findAll { it.orderId == '" + orderId + "' }";
    late(OfficeTestResource.tokens().ops().mint())
        .statusCode(200)
        .body(ours + ".size()", equalTo(3))
        .body(ours + "[0].late", equalTo("NOT_DELIVERED"))
        .body(ours + "[0].accountId", equalTo(account.toString()));
    late(portal.token()).statusCode(403);
  }

  private static ValidatableResponse late(String token) {
    return given().auth().oauth2(token).queryParam("limit", 200).get(LATE).then();
  }
}
