package com.ooma.office.ordering.adapter;

import static com.ooma.office.testing.api.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Race;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
class OrderApiTest {

  private final UUID account = UUID.randomUUID();
  private final Portal portal = new Portal(account);

  @Test
  void an_order_is_placed_and_told_to_the_others() {
    portal.describeAccount().statusCode(200);

    var order =
        portal
            .order("k1", Portal.orderOf(3))
            .statusCode(201)
            .header("Location", startsWith("/v1/orders/"))
            .body("state", equalTo("PLACED"))
            .body("seats", hasSize(3))
            .body("seats[0].userName", equalTo("Camille Martin"))
            .body("seats[0].extension", nullValue())
            .body("monthly.ttc.amount", equalTo("150.00"))
            .body("monthly.ht.amount", equalTo("125.00"))
            .body("monthly.vat.amount", equalTo("25.00"))
            .body("promise.shipsOn", notNullValue())
            .extract();

    var events = EventBus.read("ordering", "OrderPlaced", account, 1);
    assertEquals(1, events.size());
    assertEquals(order.path("orderId"), events.getFirst().subject().toString());
    assertEquals(1, events.getFirst().sequence());
    assertTrue(events.getFirst().json().contains("\"siren\":\"123456782\""));
  }

  @Test
  void the_example_of_the_document_is_an_order() throws JsonProcessingException {
    portal.describeAccount();
    Map<String, Object> example =
        given().get("/q/openapi?format=json").path("components.schemas.OrderRequest.examples[0]");

    portal.order("k1", new ObjectMapper().writeValueAsString(example)).statusCode(201);
  }

  @Test
  void the_same_key_gives_the_same_answer_and_one_order() {
    portal.describeAccount();

    var first = portal.order("k1", Portal.orderOf(1)).statusCode(201).extract();
    var again = portal.order("k1", Portal.orderOf(1)).statusCode(201).extract();

    assertEquals(first.asString(), again.asString());
    assertEquals(first.header("Location"), again.header("Location"));
    assertEquals(1, EventBus.read("ordering", "OrderPlaced", account, 1).size());
  }

  @Test
  void racing_twins_make_one_order() throws Exception {
    portal.describeAccount();

    var statuses = Race.of(12, _ -> portal.order("k1", Portal.orderOf(1)).extract().statusCode());

    assertTrue(
        statuses.stream().allMatch(status -> status == 201 || status == 409), statuses.toString());
    portal.order("k1", Portal.orderOf(1)).statusCode(201);
    assertEquals(1, EventBus.read("ordering", "OrderPlaced", account, 1).size());
  }

  @Test
  void the_same_key_with_another_body_is_refused() {
    portal.describeAccount();
    portal.order("k1", Portal.orderOf(1)).statusCode(201);

    assertProblem(portal.order("k1", Portal.orderOf(2)), 422, "idempotency-key-reused");
  }

  @Test
  void a_refusal_is_the_answer_to_its_key_too() {
    assertProblem(portal.order("k1", Portal.orderOf(1)), 409, "account-undescribed");
    portal.describeAccount();

    assertProblem(portal.order("k1", Portal.orderOf(1)), 409, "account-undescribed");
    portal.order("k2", Portal.orderOf(1)).statusCode(201);
  }

  @Test
  void fifty_racing_orders_never_pass_two_hundred_seats() throws Exception {
    portal.describeAccount();

    var statuses = Race.of(50, _ -> statusOnceAdmitted(UUID.randomUUID().toString()));

    assertEquals(28, statuses.stream().filter(status -> status == 201).count());
    assertEquals(22, statuses.stream().filter(status -> status == 409).count());
    portal.account().body("seats", equalTo(196));
  }

  /// Comes again when the service is full, as a portal does.
  private int statusOnceAdmitted(String key) throws InterruptedException {
    int status = portal.order(key, Portal.orderOf(7)).extract().statusCode();
    while (status == 503) {
      Thread.sleep(100);
      status = portal.order(key, Portal.orderOf(7)).extract().statusCode();
    }
    return status;
  }

  @Test
  void the_proof_of_the_terms_and_the_chosen_numbers_are_kept_and_told() {
    portal.describeAccount();

    portal
        .order(
            "k1",
            Portal.orderOf(1)
                .replace(
                    "\"internationalPlan\":false",
                    "\"internationalPlan\":false,\"additionalNumbers\":2,\"companyNumber\":\"+33199000010\",\"vouchers\":[\"%s\"]"
                        .formatted(portal.voucher(Portal.LONG_FROM_NOW, "+33199000010"))))
        .statusCode(201)
        .body("additionalNumbers", equalTo(2))
        .body("monthly.ttc.amount", equalTo("70.00"))
        .body("terms.version", equalTo("2017-04-01"))
        .body("terms.acceptedBy", equalTo("sub-" + account))
        .body("terms.acceptedAt", notNullValue());

    var placed = EventBus.read("ordering", "OrderPlaced", account, 1).getFirst().json();
    assertTrue(placed.contains("\"companyNumber\":\"+33199000010\""), placed);
    assertTrue(placed.contains("\"additionalNumbers\":2"), placed);
    assertTrue(placed.contains("\"product\":\"ADDITIONAL_NUMBER\",\"quantity\":2"), placed);
  }

  @Test
  void orders_are_listed_newest_first_and_paged() {
    portal.describeAccount();
    for (int i = 1; i <= 3; i++) {
      portal.order("k" + i, Portal.orderOf(i)).statusCode(201);
    }

    String next =
        portal
            .get("/v1/orders?limit=2")
            .statusCode(200)
            .body("items.seats", equalTo(List.of(3, 2)))
            .extract()
            .path("next");
    portal
        .get("/v1/orders?limit=2&cursor=" + next)
        .body("items.seats", equalTo(List.of(1)))
        .body("next", nullValue());
    assertProblem(portal.get("/v1/orders?cursor=nonsense"), 400, "cursor-unknown");
    assertProblem(portal.get("/v1/orders?limit=0"), 400, "malformed");
  }
}
