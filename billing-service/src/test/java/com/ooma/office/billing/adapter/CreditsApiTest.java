package com.ooma.office.billing.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.SandboxTime;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What companies are owed for ports that went wrong, and by goodwill.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class CreditsApiTest {

  @Inject Clock clock;

  private final UUID account = UUID.randomUUID();
  private final UUID seat = UUID.randomUUID();
  private final Neighbours neighbours = new Neighbours(account);

  @Test
  void ports_that_went_wrong_are_on_the_next_bill_and_explained() {
    var today = LocalDate.now(clock);
    var late = neighbours.portDelayed(today.minusDays(2), 1);
    EventBus.publish(neighbours.portDelayed(today.minusDays(1), 2), late, late);
    neighbours.eventually("/v1/credits", "items.size()", 2);
    EventBus.publish(
        neighbours.orderPlaced("Atelier Lumen SAS", false, seat),
        neighbours.phoneShipped(seat, today.plusDays(1)));
    neighbours.eventually(
        "/v1/subscriptions", "items[0].nextInvoiceOn", today.plusDays(1).toString());

    var preview = "/v1/subscriptions/" + account + "/preview";
    neighbours
        .get(preview)
        .statusCode(200)
        .body("totals.ttc.amount", equalTo("20.00"))
        .body("lines.product", contains("LATE_PORT", "LATE_PORT", "SEAT"))
        .body(
            "lines[0].description",
            equalTo("Avoir : dédommagement pour un jour de retard de portage"));
    neighbours
        .get(preview + "/lines/1/explanation")
        .statusCode(200)
        .body("givesBack", equalTo(true))
        .body("formula", equalTo("10.00 × -1 = -10.00"))
        .body("reasons[0].startedBy.what", equalTo("PORT_DELAYED"))
        .body("reasons[0].price.source", equalTo("CREDIT"))
        .body("reasons[0].creditId", notNullValue());
    EventBus.publish(neighbours.portLost("+33199001234"), neighbours.portLost("+33199001234"));
    neighbours
        .eventually("/v1/credits", "items.size()", 3)
        .body("items[0].kind", equalTo("LOST_NUMBER"))
        .body("items[0].ttc.amount", equalTo("1200.00"))
        .body("items[0].portRequestId", notNullValue());
    neighbours.get(preview).statusCode(404);
    new Neighbours(UUID.randomUUID()).get("/v1/credits").body("items", hasSize(0));
  }

  @Test
  void care_is_generous_and_a_second_person_agrees() {
    EventBus.publish(
        neighbours.orderPlaced("Atelier Lumen SAS", false, seat),
        neighbours.phoneShipped(seat, LocalDate.now(clock)));
    neighbours.eventually("/v1/invoices", "items.size()", 1);

    grant(account, "60.00").statusCode(201).body("state", equalTo("GRANTED"));
    String second =
        grant(account, "60.00")
            .statusCode(201)
            .body("state", equalTo("PROPOSED"))
            .extract()
            .path("creditId");
    staff("care-lea").put("/v1/credits/" + second + "/approval").then().statusCode(403);
    staff("care-noa")
        .put("/v1/credits/" + second + "/approval")
        .then()
        .statusCode(200)
        .body("approvedBy", equalTo("care-noa"));
    staff("care-zoe")
        .put("/v1/credits/" + second + "/approval")
        .then()
        .statusCode(409)
        .body("code", equalTo("credit-kept"));
    neighbours
        .get("/v1/subscriptions/" + account + "/preview")
        .statusCode(404); // 120.00 pays two months
    staff("care-lea").delete("/v1/credits/" + second).then().statusCode(204);
    staff("care-lea").delete("/v1/credits/" + second).then().statusCode(409);
    staff("care-lea").delete("/v1/credits/" + UUID.randomUUID()).then().statusCode(404);

    neighbours
        .get("/v1/credits")
        .statusCode(200)
        .body("items.state", contains("WITHDRAWN", "GRANTED"))
        .body("items[1].reason", equalTo("Coupure le 3 mars"))
        .body("items[1].grantedBy", nullValue());
    staff("ops-1")
        .queryParam("state", "GRANTED")
        .queryParam("accountId", account)
        .get("/v1/credits")
        .then()
        .statusCode(200)
        .body("items.grantedBy", contains("care-lea"));
    grant(UUID.randomUUID(), "10.00").statusCode(404);
    grant(account, "1000.01").statusCode(422).body("code", equalTo("goodwill-amount"));
  }

  @Test
  void a_month_that_credits_pay_makes_no_document_and_the_next_one_pays_the_rest() {
    var today = LocalDate.now(clock);
    var first = today.plusDays(1);
    EventBus.publish(
        neighbours.orderPlaced("Atelier Lumen SAS", false, seat),
        neighbours.phoneShipped(seat, first));
    neighbours.eventually("/v1/subscriptions", "items[0].nextInvoiceOn", first.toString());
    grant(account, "60.00").statusCode(201);

    SandboxTime.moveAhead(Duration.ofDays(1));

    neighbours.eventually(
        "/v1/subscriptions", "items[0].nextInvoiceOn", first.plusMonths(1).toString());
    for (var nothing : List.of("invoices", "credit-notes", "payments", "einvoices")) {
      neighbours.get("/v1/" + nothing).statusCode(200).body("items", hasSize(0));
    }
    neighbours
        .get("/v1/credits")
        .body("items[0].state", equalTo("GRANTED"))
        .body("items[0].given.amount", equalTo("50.00"));
    neighbours
        .get("/v1/subscriptions/" + account + "/preview")
        .body("totals.ttc.amount", equalTo("40.00"));
    recomputed("0.00");

    SandboxTime.moveAhead(Duration.ofDays(ChronoUnit.DAYS.between(first, first.plusMonths(1))));

    neighbours
        .eventually("/v1/invoices", "items.size()", 1)
        .body("items[0].totals.ttc.amount", equalTo("40.00"));
    recomputed("40.00");
  }

  /// What bills came to, which is what was heard, less credits.
  private void recomputed(String billed) {
    given()
        .auth()
        .oauth2(OfficeTestResource.tokens().ops().mint())
        .get("/v1/subscriptions/" + account + "/recomputation")
        .then()
        .statusCode(200)
        .body("difference.amount", equalTo("0.00"))
        .body("billed.amount", equalTo(billed));
  }

  private static ValidatableResponse grant(UUID account, String amount) {
    return staff("care-lea")
        .body(
            """
            {"accountId":"%s","amount":{"amount":"%s","currency":"EUR"},"reason":"Coupure le 3 mars"}
            """
                .formatted(account, amount))
        .post("/v1/credits")
        .then();
  }

  private static RequestSpecification staff(String subject) {
    return given()
        .auth()
        .oauth2(OfficeTestResource.tokens().care().subject(subject).mint())
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID());
  }
}
