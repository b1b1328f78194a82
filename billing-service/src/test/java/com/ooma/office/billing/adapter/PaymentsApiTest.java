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
import com.ooma.office.testing.credential.StandardWebhooks;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// From the final invoice to the money, with a provider that answers, refuses and falls silent.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
@QuarkusTestResource(PaymentTestResource.class) // for all tests of the service
class PaymentsApiTest extends WithBank {

  @Test
  void an_invoice_is_collected_once_it_is_final_and_told() {
    billSeat("tok_visa");

    neighbours
        .eventually("/v1/payments", "items[0].state", "PAID")
        .body("items", hasSize(1))
        .body("items[0].ttc.amount", equalTo("50.00"))
        .body("items[0].nextTryAt", nullValue())
        .body("items[0].tries[0].reference", notNullValue())
        .body("items[0].tries[0].amount.amount", equalTo("50.00"));
    assertEquals(1, bank.timesPaid(invoiceNumber()));
    var told = EventBus.read("billing", "PaymentReceived", account, 1).getFirst();
    assertTrue(told.json().contains(invoiceNumber()), told.json());
    neighbours.get("/v1/payments/standing").body("suspendedSince", nullValue());
  }

  @Test
  void a_charge_whose_answer_got_lost_is_found_and_not_made_again() {
    billSeat("tok_silent");

    neighbours.eventually("/v1/payments", "items[0].state", "PAID");

    assertEquals(1, bank.timesPaid(invoiceNumber()));
    assertTrue(
        bank.asked.stream().anyMatch(asked -> asked.startsWith("GET /payments/charges/")),
        bank.asked.toString());
  }

  @Test
  void refusals_suspend_and_another_card_reinstates() {
    billSeat("tok_refuse");
    neighbours
        .eventually("/v1/payments", "items[0].tries.size()", 1)
        .body("items[0].state", equalTo("DUE"));
    neighbours
        .eventually("/v1/payments", "items[0].tries[0].refusal", "INSUFFICIENT_FUNDS")
        .body("items[0].nextTryAt", notNullValue());

    for (int days : new int[] {3, 4, 7}) {
      SandboxTime.moveAhead(Duration.ofDays(days));
      int tries = days == 3 ? 2 : days == 4 ? 3 : 4;
      neighbours.eventually("/v1/payments", "items[-1].tries.size()", tries);
    }
    neighbours.eventually("/v1/payments", "items[-1].state", "OVERDUE");
    neighbours
        .get("/v1/payments/standing")
        .body("suspendedSince", notNullValue())
        .body("overdue.amount", equalTo("50.00"));
    assertEquals(4, EventBus.read("billing", "PaymentFailed", account, 4).size());
    assertEquals(1, EventBus.read("billing", "AccountSuspended", account, 1).size());

    replaceCard("4970 1000 0000 0000").statusCode(400);
    replaceCard("tok_visa").statusCode(204);

    neighbours.eventually("/v1/payments", "items[-1].state", "PAID");
    assertEquals(1, EventBus.read("billing", "AccountReinstated", account, 1).size());
    neighbours.get("/v1/payments/standing").body("overdue.amount", equalTo("0.00"));
  }

  @Test
  void the_provider_tells_late_and_twice_and_only_if_it_signs() {
    billSeat("tok_pending");
    var key = invoiceId() + "-1";
    neighbours.eventually("/v1/payments", "items[0].tries.size()", 1);
    var message =
        "{\"type\":\"charge.succeeded\",\"timestamp\":\"2026-01-01T00:00:00Z\",\"data\":{\"key\":\"%s\",\"id\":\"ch_9\",\"more\":1}}"
            .formatted(key);

    tell("whsec_" + "A".repeat(43) + "=", "msg-1", message).statusCode(401);
    tell(PaymentTestResource.KEY, "msg-" + key, message).statusCode(204);
    tell(PaymentTestResource.KEY, "msg-" + key, message).statusCode(204);
    tell(PaymentTestResource.KEY, "msg-" + key, message.replace("ch_9", "ch_8"))
        .statusCode(409)
        .body("code", equalTo("webhook-id-reused"));

    neighbours
        .get("/v1/payments")
        .body("items[0].state", equalTo("PAID"))
        .body("items[0].tries[0].reference", equalTo("ch_9"));
    tell(PaymentTestResource.KEY, "msg-x" + key, "{\"type\":\"charge.new\",\"data\":{}}")
        .statusCode(204);
    tell(PaymentTestResource.KEY, "msg-y" + key, "{\"type\":\"charge.failed\",\"data\":{}}")
        .statusCode(400);
    tell(
            PaymentTestResource.KEY,
            "msg-z" + key,
            "{\"type\":\"charge.succeeded\",\"data\":{\"key\":\"x\"}}")
        .statusCode(400);
    tell(
            PaymentTestResource.KEY,
            "msg-w" + key,
            "{\"type\":\"charge.succeeded\",\"data\":{\"key\":\"x\",\"id\":\"1\"}}")
        .statusCode(404);
  }

  @Test
  void what_a_credit_note_gives_back_goes_to_the_card_and_both_books_agree() {
    billSeat("tok_visa");
    neighbours.eventually("/v1/payments", "items[0].state", "PAID");

    EventBus.publish(neighbours.serviceTerminated(LocalDate.now(clock)));

    String noted =
        neighbours
            .eventually("/v1/credit-notes", "items.size()", 1)
            .extract()
            .path("items[0].totals.ttc.amount");
    String refund =
        neighbours
            .eventually("/v1/payments/refunds", "items[0].state", "REFUNDED")
            .body("items", hasSize(1))
            .body("items[0].amount.amount", equalTo(noted))
            .extract()
            .path("items[0].refundId");
    var given = bank.refunds.get("refund-" + refund);
    assertEquals("ch_" + invoiceId() + "-1", given.getString("charge"));
    staff()
        .queryParam("day", LocalDate.now(clock).toString())
        .get("/v1/payments/reconciliation")
        .then()
        .statusCode(200)
        .body("differences.key", not(hasItem("refund-" + refund)))
        .body("differences.key", not(hasItem(invoiceId() + "-1")));
    bank.close();
    staff()
        .queryParam("day", LocalDate.now(clock).toString())
        .get("/v1/payments/reconciliation")
        .then()
        .statusCode(409)
        .body("code", equalTo("provider-silent"));
  }

  @Test
  void a_company_may_have_its_money_kept_for_the_next_invoice() {
    billSeat("tok_visa");
    neighbours.eventually("/v1/payments", "items[0].state", "PAID");
    given()
        .auth()
        .oauth2(neighbours.token())
        .contentType("application/json")
        .body("{\"to\":\"BALANCE\"}")
        .put("/v1/payments/refund-choice")
        .then()
        .statusCode(204);

    EventBus.publish(neighbours.serviceTerminated(LocalDate.now(clock)));

    neighbours
        .eventually("/v1/payments/refunds", "items[0].state", "KEPT")
        .body("items[0].used.amount", equalTo("0.00"));
    assertTrue(bank.refunds.isEmpty());
  }

  private static RequestSpecification staff() {
    return given().auth().oauth2(OfficeTestResource.tokens().ops().mint());
  }

  @Test
  void nobody_replaces_the_card_of_a_company_without_an_order() {
    replaceCard("tok_visa").statusCode(409).body("code", equalTo("card-before-order"));
  }

  private String invoiceNumber() {
    return neighbours.get("/v1/invoices").extract().path("items[0].number");
  }

  private String invoiceId() {
    return neighbours.get("/v1/invoices").extract().path("items[0].invoiceId");
  }

  private ValidatableResponse replaceCard(String token) {
    return given()
        .auth()
        .oauth2(neighbours.token())
        .contentType("application/json")
        .body("{\"cardToken\":\"" + token + "\"}")
        .put("/v1/payments/card")
        .then();
  }

  private static ValidatableResponse tell(String secret, String id, String message) {
    return given()
        .headers(new StandardWebhooks(secret).headers(id, Instant.now(), message))
        .contentType("application/json")
        .body(message.getBytes(StandardCharsets.UTF_8))
        .post("/v1/payments/webhooks")
        .then();
  }
}
