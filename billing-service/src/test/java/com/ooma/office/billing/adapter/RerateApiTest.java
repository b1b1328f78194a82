package com.ooma.office.billing.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A deck that was wrong is corrected, and calls cost what they should have.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class RerateApiTest extends WithBank {

  private static final String FIRST_DAY = "2026-01-01";
  private static final String MOBILE = "+447400123456";

  private final UUID seat = UUID.randomUUID();

  @BeforeEach
  void open() {
    csv("0.60").post("/v1/rate-decks?plan=STANDARD&startsOn=" + FIRST_DAY); // one for all tests
    EventBus.publish(
        neighbours.orderPlacedWith("tok_visa", seat),
        neighbours.phoneShipped(seat, LocalDate.now(clock)));
    neighbours.eventually("/v1/invoices", "items.size()", 1);
  }

  /// As other tests expect it.
  @AfterEach
  void close() throws Exception {
    rerated(correct("0.60"));
  }

  @Test
  void invoiced_calls_are_given_back_and_asked_for_again_and_others_just_cost_otherwise()
      throws Exception {
    call("invoiced");
    Months.next(clock);
    neighbours
        .eventually("/v1/invoices", "items.size()", 2)
        .body("items[0].totals.ttc.amount", equalTo("50.60"));
    call("open");

    var wrong = inForce();
    var deck = correct("0.90");

    csv("0.70")
        .post("/v1/rate-decks/" + wrong + "/correction")
        .then()
        .statusCode(409)
        .body("code", equalTo("rate-deck-replaced"));
    rerated(deck)
        .body("unbilled", greaterThanOrEqualTo(1))
        .body("invoiced", greaterThanOrEqualTo(1));
    neighbours
        .get("/v1/calls?from=%s".formatted(LocalDate.now(clock).minusDays(40)))
        .body("items.ttc.amount", equalTo(List.of("0.90", "0.90")));
    neighbours
        .get("/v1/subscriptions/" + account + "/preview")
        .body("totals.ttc.amount", equalTo("51.20"));

    Months.next(clock);
    neighbours
        .eventually("/v1/invoices", "items.size()", 3)
        .body("items[0].totals.ttc.amount", equalTo("51.20"));
    ops()
        .get("/v1/subscriptions/" + account + "/recomputation")
        .then()
        .statusCode(200)
        .body("difference.amount", equalTo("0.00"))
        .body("parts.find { it.product == 'CALLS' }.billed.amount", equalTo("2.40"));
  }

  @Test
  void a_balance_has_the_former_price_back_and_pays_the_other() throws Exception {
    given()
        .auth()
        .oauth2(neighbours.token())
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("application/json")
        .body("{\"amount\":{\"amount\":\"10.00\",\"currency\":\"EUR\"}}")
        .post("/v1/prepaid-accounts/" + account + "/top-ups")
        .then()
        .statusCode(202);
    neighbours.eventually("/v1/prepaid-accounts/" + account, "balance.amount", "10.00");
    given()
        .auth()
        .oauth2(OfficeTestResource.tokens().of("voice-switch").mint())
        .contentType("application/json")
        .body("{\"to\":\"%s\"}".formatted(MOBILE))
        .put("/v1/prepaid-accounts/%s/authorisations/talk-%s/1".formatted(account, account))
        .then()
        .body("verdict", equalTo("GRANTED"));
    call("talk");
    neighbours.eventually("/v1/prepaid-accounts/" + account, "balance.amount", "9.40");

    rerated(correct("0.90")).body("prepaid", greaterThanOrEqualTo(1));

    neighbours.get("/v1/prepaid-accounts/" + account).body("balance.amount", equalTo("9.10"));
    neighbours
        .get("/v1/prepaid-accounts/" + account + "/entries")
        .body("items.kind", hasItem("CALL_REVERSED"));
  }

  private void call(String name) {
    var start = clock.instant().minus(Duration.ofMinutes(5)).truncatedTo(ChronoUnit.SECONDS);
    given()
        .auth()
        .oauth2(OfficeTestResource.tokens().of("voice-switch").mint())
        .contentType("application/x-ndjson")
        .body(
            "{\"callId\":\"%s-%s\",\"leg\":1,\"accountId\":\"%s\",\"extension\":\"2001\",\"to\":\"%s\",\"startedAt\":\"%s\",\"seconds\":60}"
                .formatted(name, account, account, MOBILE, start)
                .getBytes(StandardCharsets.UTF_8))
        .post("/v1/call-records")
        .then()
        .statusCode(200)
        .body("taken", equalTo(1));
  }

  private static String inForce() {
    return ops()
        .get("/v1/rate-decks?limit=100")
        .then()
        .extract()
        .path("items.find { it.plan == 'STANDARD' && it.startsOn == '" + FIRST_DAY + "' }.deckId");
  }

  private static String correct(String minute) {
    return csv(minute)
        .post("/v1/rate-decks/" + inForce() + "/correction")
        .then()
        .statusCode(201)
        .extract()
        .path("deckId");
  }

  private static ValidatableResponse rerated(String deck) {
    return Patience.await("calls are rated again")
        .until(
            () -> ops().get("/v1/rate-decks/" + deck + "/rerating").then().statusCode(200),
            told -> told.extract().path("doneAt") != null);
  }

  private static RequestSpecification csv(String minute) {
    return ops()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("text/csv")
        .body(
            "prefix,destination,connect,minute,first_step,next_step,minimum\n"
                + "447,Royaume-Uni mobiles,0,"
                + minute
                + ",1,1,0");
  }

  private static RequestSpecification ops() {
    return given().auth().oauth2(OfficeTestResource.tokens().of("ops").mint());
  }
}
