package com.ooma.office.billing.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Calls that cost too much within an hour are not authorised any more, until staff allow them.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class CallBarsApiTest {

  private static final String MOBILE = "+447400123456";

  @Inject Clock clock;

  private final UUID account = UUID.randomUUID();
  private final Neighbours neighbours = new Neighbours(account);

  @BeforeEach
  void startSeat() {
    as("ops")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("text/csv")
        .body(
            "prefix,destination,connect,minute,first_step,next_step,minimum\n"
                + "447,Royaume-Uni mobiles,0,0.60,1,1,0")
        .post("/v1/rate-decks?plan=STANDARD&startsOn=2026-01-01"); // there is one from then on
    EventBus.publish(
        neighbours.orderPlaced("Atelier Lumen SAS", false, UUID.randomUUID()),
        neighbours.phoneShipped(UUID.randomUUID(), LocalDate.now(clock)));
    neighbours.eventually("/v1/subscriptions", "items.size()", 1);
  }

  @Test
  void what_costs_too_much_is_barred_told_and_allowed_again() {
    call("long", Duration.ofHours(3), 7_200); // 72.00, but it ended an hour ago
    call("first", Duration.ofMinutes(55), 3_000); // 30.00
    authorise(MOBILE).body("verdict", equalTo("NO_FUNDS"));
    neighbours.get("/v1/calls/bars").body("items", hasSize(0));

    call("second", Duration.ofMinutes(54), 2_400); // 24.00

    authorise(MOBILE).body("verdict", equalTo("BARRED")).body("seconds", nullValue());
    authorise("01 99 00 00 12").body("verdict", equalTo("FREE"));
    authorise("112").body("verdict", equalTo("FREE"));
    String bar =
        neighbours
            .get("/v1/calls/bars?inForce=true")
            .body("items", hasSize(1))
            .body("items[0].destination", equalTo("Royaume-Uni mobiles"))
            .body("items[0].spent.amount", equalTo("54.00"))
            .body("items[0].limit.amount", equalTo("50.00"))
            .extract()
            .path("items[0].barId");
    var barred = EventBus.read("billing", "CallsBarred", account, 1);
    assertTrue(barred.getFirst().json().contains("\"54.00\""), barred.toString());

    lift(bar, "").statusCode(400);
    lift(bar, "Leur propre campagne").statusCode(200).body("allowedBy", notNullValue());
    lift(bar, "Encore").statusCode(200).body("reason", equalTo("Leur propre campagne"));
    lift(UUID.randomUUID().toString(), "x").statusCode(404);

    authorise(MOBILE).body("verdict", equalTo("NO_FUNDS"));
    assertEquals(1, EventBus.read("billing", "CallsAllowedAgain", account, 1).size());
    neighbours.get("/v1/calls/bars?inForce=true").body("items", hasSize(0));
    neighbours.get("/v1/calls/bars").body("items[0].allowedBy", nullValue());
    new Neighbours(UUID.randomUUID()).get("/v1/calls/bars").body("items", hasSize(0));
  }

  @Test
  void an_account_may_have_a_limit_of_its_own() {
    var path = "/v1/calls/spending-limits/" + account;
    as("ops").get(path).then().statusCode(200).body("own", equalTo(false));
    limit(path, "0.50").statusCode(422).body("code", equalTo("spending-limit"));
    limit("/v1/calls/spending-limits/" + UUID.randomUUID(), "5.00").statusCode(404);
    as("ops").get("/v1/calls/spending-limits/" + UUID.randomUUID()).then().statusCode(404);

    limit(path, "5.00").statusCode(200).body("own", equalTo(true));
    call("short", Duration.ofMinutes(20), 600); // 6.00

    authorise(MOBILE).body("verdict", equalTo("BARRED"));
    as("care").get(path).then().statusCode(200).body("hourly.amount", equalTo("5.00"));
  }

  private static ValidatableResponse limit(String path, String amount) {
    return as("ops")
        .contentType("application/json")
        .body("{\"hourly\":{\"amount\":\"" + amount + "\",\"currency\":\"EUR\"}}")
        .put(path)
        .then();
  }

  private static ValidatableResponse lift(String bar, String reason) {
    return as("care")
        .contentType("application/json")
        .body("{\"reason\":\"" + reason + "\"}")
        .put("/v1/calls/bars/" + bar + "/lifting")
        .then();
  }

  private ValidatableResponse authorise(String to) {
    return as("voice-switch")
        .contentType("application/json")
        .body("{\"to\":\"" + to + "\"}")
        .put("/v1/prepaid-accounts/" + account + "/authorisations/" + UUID.randomUUID() + "/1")
        .then()
        .statusCode(200);
  }

  private void call(String callId, Duration ago, int seconds) {
    var record =
        "{\"callId\":\"%s-%s\",\"leg\":1,\"accountId\":\"%s\",\"extension\":\"2001\",\"to\":\"%s\",\"startedAt\":\"%s\",\"seconds\":%d}\n"
            .formatted(
                callId,
                account,
                account,
                MOBILE,
                clock.instant().minus(ago).truncatedTo(ChronoUnit.SECONDS),
                seconds);
    as("voice-switch")
        .contentType("application/x-ndjson")
        .body(record.getBytes(StandardCharsets.UTF_8))
        .post("/v1/call-records")
        .then()
        .statusCode(200)
        .body("taken", equalTo(1));
  }

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(OfficeTestResource.tokens().of(role).mint());
  }
}
