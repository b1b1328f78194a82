package com.ooma.office.billing.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;

import com.ooma.office.billing.application.run.RequestBillRun;
import com.ooma.office.billing.application.run.SteerBillRun;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Patience;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Runs that ops ask for, stop and continue.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class BillRunsApiTest {

  @Inject Clock clock;
  @Inject RequestBillRun requestBillRun;
  @Inject SteerBillRun steerBillRun;

  private final UUID account = UUID.randomUUID();
  private final UUID seat = UUID.randomUUID();
  private final Neighbours neighbours = new Neighbours(account);

  @Test
  void a_dry_run_says_what_days_to_come_will_be_and_bills_nothing() {
    var tomorrow = LocalDate.now(clock).plusDays(1);
    subscribe(tomorrow);

    String run = request(tomorrow, true).statusCode(202).extract().path("runId");

    var done = awaitDone(run);
    done.body("dry", equalTo(true)).body("invoices", greaterThanOrEqualTo(1));
    ops()
        .get("/v1/bill-runs/" + run + "/accounts?outcome=INVOICE")
        .then()
        .statusCode(200)
        .body(ofAccount("ttc.amount"), equalTo("50.00"))
        .body(ofAccount("difference.amount"), equalTo("50.00"));
    neighbours.get("/v1/invoices").body("items", hasSize(0));
    request(tomorrow, false).statusCode(422).body("code", equalTo("bill-run-early"));
  }

  @Test
  void a_run_that_was_stopped_holds_billing_up_and_goes_on_with_what_it_had_not_done() {
    var today = LocalDate.now(clock);
    var run =
        QuarkusTransaction.requiringNew()
            .call(() -> {
              var requested =
                  requestBillRun.handle(new RequestBillRun.Command(today, false, "ops-1"));
              steerBillRun.handle(new SteerBillRun.Command(requested, false));
              return requested;
            });
    subscribe(today);
    request(today, false).statusCode(409).body("code", equalTo("bill-run-open"));
    neighbours.get("/v1/invoices").body("items", hasSize(0));

    steer(run, true).statusCode(200).body("dry", equalTo(false));

    awaitDone(run.toString()).body("pending", equalTo(0)).body("failed", equalTo(0));
    ops()
        .get("/v1/bill-runs/" + run + "/accounts")
        .then()
        .body(ofAccount("outcome"), equalTo("INVOICE"))
        .body(ofAccount("ttc.amount"), equalTo("50.00"));
    neighbours.get("/v1/invoices").body("items", hasSize(1));
    steer(run, false).statusCode(409).body("code", equalTo("bill-run-done"));
    ops()
        .get("/v1/bill-runs")
        .then()
        .statusCode(200)
        .body("items.find { it.runId == '%s' }.state".formatted(run), equalTo("DONE"));
    ops().get("/v1/bill-runs/" + UUID.randomUUID()).then().statusCode(404);
  }

  private void subscribe(LocalDate dueOn) {
    EventBus.publish(
        neighbours.orderPlaced("Atelier Lumen SAS", false, seat),
        neighbours.phoneShipped(seat, dueOn));
    neighbours.eventually("/v1/subscriptions", "items[0].nextInvoiceOn", dueOn.toString());
  }

  private String ofAccount(String field) {
    return "items.find { it.accountId == '%s' }.%s".formatted(account, field);
  }

  private static ValidatableResponse awaitDone(String run) {
    return Patience.await("run " + run + " is done")
        .until(
            () -> ops().get("/v1/bill-runs/" + run).then().statusCode(200),
            answer -> answer.extract().path("state").equals("DONE"));
  }

  private static ValidatableResponse request(LocalDate day, boolean dry) {
    return ops()
        .body("{\"day\":\"%s\",\"dry\":%b}".formatted(day, dry))
        .post("/v1/bill-runs")
        .then();
  }

  private static ValidatableResponse steer(UUID run, boolean running) {
    return ops()
        .body("{\"running\":%b}".formatted(running))
        .put("/v1/bill-runs/" + run + "/steering")
        .then();
  }

  private static RequestSpecification ops() {
    return given()
        .auth()
        .oauth2(OfficeTestResource.tokens().ops().mint())
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID());
  }
}
