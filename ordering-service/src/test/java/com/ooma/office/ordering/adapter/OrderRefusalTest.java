package com.ooma.office.ordering.adapter;

import static com.ooma.office.testing.api.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
class OrderRefusalTest {

  private final UUID account = UUID.randomUUID();
  private final Portal portal = new Portal(account);

  @Test
  void a_foreign_order_is_not_there() {
    portal.describeAccount();
    String orderId = portal.order("k1", Portal.orderOf(1)).extract().path("orderId");

    assertProblem(new Portal(UUID.randomUUID()).get("/v1/orders/" + orderId), 404, "not-found");
    assertProblem(portal.get("/v1/orders/" + UUID.randomUUID()), 404, "not-found");
  }

  @Test
  void bad_bodies_are_refused_as_problems_with_pointers() {
    portal.describeAccount();

    assertProblem(portal.order("k1", "{\"seats\":"), 400, "malformed");
    assertProblem(portal.order("k2", "[]"), 400, "malformed");
    assertProblem(
        portal.order("k3", Portal.orderOf(1).replace("\"cardToken\"", "\"cardNumber\"")),
        400,
        "malformed");
    assertProblem(
        portal.order(
            "k4",
            Portal.orderOf(1)
                .replace("\"internationalPlan\":false", "\"internationalPlan\":\"no\"")),
        400,
        "malformed");
    portal
        .order("k5", Portal.orderOf(2).replace("Camille Martin", ""))
        .statusCode(400)
        .body("errors.pointer", hasItem("/seats/0/userName"));
    assertProblem(
        portal.order("k6", Portal.orderOf(1).replace("tok_visa_demo", "4111 1111 1111 1111")),
        400,
        "malformed");
    assertProblem(portal.order("k7", Portal.orderOf(201)), 400, "malformed");
    assertProblem(portal.order(null, Portal.orderOf(1)), 400, "idempotency-key-missing");
    assertEquals(0, EventBus.read("ordering", "OrderPlaced", account, 0).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4111 1111 1111 1111",
        "4111.1111.1111.1111",
        "4111/1111/1111/1111",
        "4111\u00a01111\u00a01111\u00a01111",
        "４１１１１１１１１１１１１１１１",
        "٤١١١١١١١١١١١١١١١",
        "card 5555-5555-5555-4444 exp 12/29",
      })
  void a_card_number_is_no_token_however_it_is_written(String number) {
    portal.describeAccount();

    var refused = portal.order("k1", Portal.orderOf(1).replace("tok_visa_demo", number));

    assertProblem(refused, 400, "malformed");
    refused.body("errors.pointer", hasItem("/cardToken"));
    assertFalse(refused.extract().asString().contains(number));
  }

  @Test
  void own_phones_are_refused_with_the_reason() {
    portal.describeAccount();

    var refused =
        portal.order(
            "k1",
            Portal.orderOf(1)
                .replace("\"administrator\":true", "\"administrator\":true,\"ownPhone\":true"));

    assertProblem(refused, 422, "own-phone");
    refused.body("detail", containsString("Yealink T23G"));
    refused.body("errors.pointer", hasItem("/seats/0/ownPhone"));
    portal.account().body("seats", equalTo(0));
  }

  @Test
  void titles_are_french_unless_english_is_asked_for() {
    portal.get("/v1/orders/" + UUID.randomUUID()).body("title", equalTo("Élément introuvable"));
    given()
        .auth()
        .oauth2(portal.token())
        .header("Accept-Language", "en-GB,en;q=0.8")
        .get("/v1/orders/" + UUID.randomUUID())
        .then()
        .body("title", equalTo("Not found"));
  }

  @Test
  void only_good_tokens_of_a_primary_member_order() {
    var tokens = OfficeTestResource.tokens();
    for (var bad :
        java.util.List.of(
            tokens.primaryMember(account).expired().mint(),
            tokens.primaryMember(account).notYetValid().mint(),
            tokens.primaryMember(account).fromAnotherIssuer().mint(),
            tokens.primaryMember(account).forAnotherAudience().mint(),
            tokens.primaryMember(account).signedByAnotherKey().mint(),
            tokens.primaryMember(account).unsigned().mint(),
            "nonsense")) {
      assertProblem(given().auth().oauth2(bad).get("/v1/orders").then(), 401, "not-authenticated");
    }
    assertProblem(given().get("/v1/orders").then(), 401, "not-authenticated");
    assertProblem(
        given().auth().oauth2(tokens.member(account).mint()).get("/v1/orders").then(),
        403,
        "not-allowed");
    assertProblem(
        given()
            .auth()
            .oauth2(tokens.primaryMember(account).withoutAccount().mint())
            .get("/v1/orders")
            .then(),
        403,
        "no-account");
  }

  @Test
  void others_are_told_whom_to_call() {
    given()
        .auth()
        .oauth2(OfficeTestResource.tokens().member(account).mint())
        .get("/v1/eligibility")
        .then()
        .statusCode(200)
        .body("eligible", equalTo(false))
        .body("reason", equalTo("not-primary-member"))
        .body("phone", containsString("0 800 91 08 67"));
    portal.get("/v1/eligibility").body("eligible", equalTo(true));
  }
}
