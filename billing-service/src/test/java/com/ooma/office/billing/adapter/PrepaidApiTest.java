package com.ooma.office.billing.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.application.prepaid.AuthoriseCall;
import com.ooma.office.billing.application.prepaid.AuthoriseCall.Verdict;
import com.ooma.office.billing.domain.prepaid.CallKey;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Race;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Paid in by card, held back for calls, taken by their records.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class PrepaidApiTest extends WithBank {

  private static final String MOBILE = "+44 7400 123456";

  @Inject AuthoriseCall authoriseCall;

  private final String prepaid = "/v1/prepaid-accounts/" + account;

  @BeforeEach
  void open() {
    given()
        .auth()
        .oauth2(OfficeTestResource.tokens().of("ops").mint())
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("text/csv")
        .body(
            "prefix,destination,connect,minute,first_step,next_step,minimum\n"
                + "447,Royaume-Uni mobiles,0,0.60,1,1,0")
        .post("/v1/rate-decks?plan=STANDARD&startsOn=2026-01-01"); // there is one from then on
  }

  @Test
  void fifty_calls_that_race_never_reserve_more_than_was_paid_in() throws Exception {
    billSeat("tok_visa");
    payIn("20.00").statusCode(202);
    neighbours.eventually(prepaid, "balance.amount", "20.00");

    var verdicts =
        Race.of(
            50,
            place ->
                authoriseCall
                    .handle(
                        new AuthoriseCall.Command(
                            account, new CallKey("race-" + place + account, 1), MOBILE))
                    .verdict());

    assertEquals(4, verdicts.stream().filter(Verdict.GRANTED::equals).count(), verdicts.toString());
    assertEquals(46, verdicts.stream().filter(Verdict.NO_FUNDS::equals).count());
    neighbours
        .get(prepaid)
        .body("reserved.amount", equalTo("20.00"))
        .body("available.amount", equalTo("0.00"));
    authorise("free", "01 99 00 00 12").body("verdict", equalTo("FREE"));
    authorise("help", "112").body("verdict", equalTo("FREE")).body("seconds", nullValue());
    authorise("late", MOBILE).body("verdict", equalTo("NO_FUNDS"));
  }

  @Test
  void a_record_takes_what_the_call_cost_and_the_statement_adds_up() {
    billSeat("tok_visa");
    payIn("10.00");
    payIn("5.00");
    neighbours.eventually(prepaid, "balance.amount", "15.00");
    authorise("talk", MOBILE)
        .body("verdict", equalTo("GRANTED"))
        .body("reserved.amount", equalTo("5.00"))
        .body("seconds", equalTo(500));
    authorise("talk", MOBILE).body("seconds", equalTo(500));
    ask("talk", "+447400999999").statusCode(409).body("code", equalTo("call-authorised-otherwise"));
    authorise("dropped", MOBILE);
    release("dropped").statusCode(204);
    release("never").statusCode(204);

    var record = record(90);
    send(record);
    send(record);
    ask("talk", MOBILE).statusCode(409).body("code", equalTo("call-over"));

    neighbours
        .get(prepaid)
        .body("balance.amount", equalTo("14.10"))
        .body("available.amount", equalTo("14.10"))
        .body("topUps", hasSize(2));
    List<String> amounts =
        neighbours.get(prepaid + "/entries").extract().path("items.amount.amount");
    assertEquals(
        new BigDecimal("14.10"),
        amounts.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add));
    assertTrue(amounts.contains("-0.90"), amounts.toString());
    neighbours
        .get("/v1/subscriptions/" + account + "/preview")
        .body("totals.ttc.amount", equalTo("50.00")); // no bill asks for it
  }

  @Test
  void a_low_balance_is_topped_up_by_itself() {
    billSeat("tok_visa");
    automatic("10.00", "4.99").statusCode(422).body("code", equalTo("top-up-amount"));
    neighbours.get(prepaid + "/automatic-top-up").statusCode(404);

    automatic("10.00", "12.00").statusCode(200).body("threshold.amount", equalTo("10.00"));

    neighbours.eventually(prepaid, "balance.amount", "12.00").body("topUps", hasSize(1));
    authorise("talk", MOBILE).body("reserved.amount", equalTo("5.00"));
    neighbours.eventually(prepaid, "balance.amount", "24.00").body("topUps", hasSize(2));
    neighbours.get(prepaid + "/automatic-top-up").body("amount.amount", equalTo("12.00"));
    given()
        .auth()
        .oauth2(neighbours.token())
        .delete(prepaid + "/automatic-top-up")
        .then()
        .statusCode(204);
    neighbours.get(prepaid + "/automatic-top-up").statusCode(404);
  }

  private ValidatableResponse automatic(String threshold, String amount) {
    return given()
        .auth()
        .oauth2(neighbours.token())
        .contentType("application/json")
        .body(
            """
            {"threshold":{"amount":"%s","currency":"EUR"},"amount":{"amount":"%s","currency":"EUR"}}
            """
                .formatted(threshold, amount))
        .put(prepaid + "/automatic-top-up")
        .then();
  }

  @Test
  void a_refused_card_pays_nothing_in() {
    billSeat("tok_refuse");
    payIn("10.00").statusCode(202).body("state", equalTo("REQUESTED"));

    neighbours
        .eventually(prepaid, "topUps[0].state", "REFUSED")
        .body("balance.amount", equalTo("0.00"))
        .body("topUps[0].refusal", equalTo("INSUFFICIENT_FUNDS"));
    payIn("1.00").statusCode(422).body("code", equalTo("top-up-amount"));
    neighbours.get("/v1/prepaid-accounts/" + UUID.randomUUID()).statusCode(404);
  }

  @Test
  void a_top_up_whose_answer_got_lost_is_paid_in_once() {
    billSeat("tok_silent");
    payIn("10.00");

    neighbours.eventually(prepaid, "topUps[0].state", "PAID_IN");

    neighbours.get(prepaid).body("balance.amount", equalTo("10.00"));
    assertEquals(
        1, bank.charges.keySet().stream().filter(key -> key.startsWith("top-up-")).count());
  }

  @Test
  void an_answer_that_says_nothing_is_none() {
    billSeat("tok_null");
    payIn("10.00");

    neighbours.eventually(prepaid, "topUps[0].state", "PAID_IN");

    neighbours.get(prepaid).body("balance.amount", equalTo("10.00"));
  }

  @Test
  void a_balance_below_five_euros_is_told_once() {
    billSeat("tok_visa");
    payIn("5.00");
    neighbours.eventually(prepaid, "balance.amount", "5.00");
    authorise("talk", MOBILE);
    send(record(90));

    var told = EventBus.read("billing", "PrepaidBalanceLow", account, 1);
    authorise("again", MOBILE);

    assertTrue(told.getFirst().json().contains("\"4.10\""), told.toString());
    assertEquals(1, EventBus.read("billing", "PrepaidBalanceLow", account, 1).size());
  }

  private String record(int seconds) {
    return "{\"callId\":\"talk-%s\",\"leg\":1,\"accountId\":\"%s\",\"extension\":\"2001\",\"to\":\"%s\",\"startedAt\":\"%s\",\"seconds\":%d}\n"
        .formatted(
            account, account, MOBILE, clock.instant().truncatedTo(ChronoUnit.SECONDS), seconds);
  }

  private ValidatableResponse payIn(String amount) {
    return given()
        .auth()
        .oauth2(neighbours.token())
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("application/json")
        .body("{\"amount\":{\"amount\":\"" + amount + "\",\"currency\":\"EUR\"}}")
        .post(prepaid + "/top-ups")
        .then();
  }

  private ValidatableResponse authorise(String call, String to) {
    return ask(call, to).statusCode(200);
  }

  private ValidatableResponse ask(String call, String to) {
    return given()
        .auth()
        .oauth2(OfficeTestResource.tokens().of("voice-switch").mint())
        .contentType("application/json")
        .body("{\"to\":\"" + to + "\"}")
        .put(prepaid + "/authorisations/" + call + "-" + account + "/1")
        .then();
  }

  private ValidatableResponse release(String call) {
    return given()
        .auth()
        .oauth2(OfficeTestResource.tokens().of("voice-switch").mint())
        .delete(prepaid + "/authorisations/" + call + "-" + account + "/1")
        .then();
  }

  private static void send(String records) {
    given()
        .auth()
        .oauth2(OfficeTestResource.tokens().of("voice-switch").mint())
        .contentType("application/x-ndjson")
        .body(records.getBytes(StandardCharsets.UTF_8))
        .post("/v1/call-records")
        .then()
        .statusCode(200);
  }
}
