package com.ooma.office.billing.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.SandboxTime;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A holder disputes a charge: the card's bank takes it back, and the invoice is open again.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
@QuarkusTestResource(PaymentTestResource.class)
class ChargebacksApiTest extends WithBank {

  @Test
  void the_invoice_is_open_again_told_and_paid_by_the_next_try() {
    var key = paid();

    takeBack(key, "1", 5_000).statusCode(204);
    takeBack(key, "1", 5_000).statusCode(204);
    takeBack(key, "2", 5_000).statusCode(204); // told under another name

    neighbours
        .get("/v1/payments")
        .body("items[0].state", equalTo("DUE"))
        .body("items[0].nextTryAt", notNullValue())
        .body("items[0].tries", hasSize(1))
        .body("items[0].tries[0].chargeback.amount.amount", equalTo("50.00"));
    var told = EventBus.read("billing", "PaymentFailed", account, 1);
    assertEquals(1, told.size());
    assertTrue(told.getFirst().json().contains("CHARGED_BACK"), told.getFirst().json());
    neighbours
        .eventually("/v1/einvoices/" + neighbours.invoiceId(), "money.size()", 2)
        .body("money[1].kind", equalTo("CHARGED_BACK"))
        .body("money[1].amount.amount", equalTo("-50.00"));
    reconciled(key);

    SandboxTime.moveAhead(Duration.ofDays(3));

    neighbours
        .eventually("/v1/payments", "items[-1].state", "PAID")
        .body("items[-1].tries", hasSize(2))
        .body("items[-1].tries[1].amount.amount", equalTo("50.00"))
        .body("items[-1].tries[1].chargeback", nullValue());
    assertEquals(2, EventBus.read("billing", "PaymentReceived", account, 2).size());
    neighbours.get("/v1/payments/refunds").body("items", hasSize(0));
  }

  @Test
  void a_part_that_was_taken_back_is_all_that_is_tried_again() {
    var key = paid();

    takeBack(key, "1", 2_000).statusCode(204);
    replaceCard();

    neighbours
        .eventually("/v1/payments", "items[0].state", "PAID")
        .body("items[0].tries[1].amount.amount", equalTo("20.00"));
    neighbours.get("/v1/payments/refunds").body("items", hasSize(0));
  }

  @Test
  void what_nobody_charged_or_more_than_that_is_not_taken_back() {
    var key = paid();

    takeBack(key, "a", 5_001).statusCode(422).body("code", equalTo("chargeback-amount"));
    takeBack(key, "b", 0).statusCode(422);
    takeBack(key.replaceAll("1$", "2"), "c", 100).statusCode(404);
    takeBack(UUID.randomUUID() + "-1", "d", 100).statusCode(404);
    bank.tell("e" + key, "charge.charged_back", new JsonObject().put("key", key)).statusCode(400);

    neighbours.get("/v1/payments").body("items[0].state", equalTo("PAID"));
  }

  @Test
  void a_charge_that_nobody_heard_of_yet_is_told_again_later() {
    billSeat("tok_pending");
    neighbours.eventually("/v1/payments", "items[0].tries.size()", 1);
    var key = neighbours.invoiceId() + "-1";

    takeBack(key, "1", 5_000).statusCode(409).body("code", equalTo("charge-not-made"));
    bank.tell("s" + key, "charge.succeeded", new JsonObject().put("key", key).put("id", "ch_1"))
        .statusCode(204);
    takeBack(key, "1", 5_000).statusCode(204);

    neighbours.get("/v1/payments").body("items[0].state", equalTo("DUE"));
  }

  private String paid() {
    billSeat("tok_visa");
    neighbours.eventually("/v1/payments", "items[0].state", "PAID");
    neighbours.eventually("/v1/einvoices", "items.size()", 1);
    return neighbours.invoiceId() + "-1";
  }

  private void reconciled(String key) {
    given()
        .auth()
        .oauth2(OfficeTestResource.tokens().ops().mint())
        .queryParam("day", LocalDate.now(clock).toString())
        .get("/v1/payments/reconciliation")
        .then()
        .statusCode(200)
        .body("differences.key", not(hasItem(key)))
        .body("differences.key", not(hasItem("chargeback-" + key)));
  }

  private void replaceCard() {
    given()
        .auth()
        .oauth2(neighbours.token())
        .contentType("application/json")
        .body("{\"cardToken\":\"tok_visa\"}")
        .put("/v1/payments/card")
        .then()
        .statusCode(204);
  }

  private ValidatableResponse takeBack(String key, String id, long amount) {
    return bank.tell("back-" + id + key, "charge.charged_back", bank.takeBack(key, amount));
  }
}
