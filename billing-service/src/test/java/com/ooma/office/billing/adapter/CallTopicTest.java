package com.ooma.office.billing.adapter;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ooma.office.kernel.messaging.deadletter.EarlyLetters;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Calls that are told by the topic, beside those over REST.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class CallTopicTest {

  private static final String TOPIC = "voice.call-records";
  private static final String DEAD_LETTERS = "/v1/operations/billing/dead-letters";
  private static final Path DOCUMENT = Path.of("../deploy/asyncapi.json");

  @Inject Clock clock;
  @Inject ObjectMapper json;
  @Inject EarlyLetters earlyLetters;

  private final UUID account = UUID.randomUUID();
  private final Neighbours neighbours = new Neighbours(account);

  @Test
  void a_call_has_its_effect_once_whichever_way_it_is_told() throws Exception {
    startSeat();
    var start = minutesAgo(60);
    EventBus.tell(TOPIC, "a", call("a", "+33199000012", start, 60));
    EventBus.tell(TOPIC, "a", call("a", "+33199000012", start, 60));
    neighbours.eventually("/v1/calls", "items.size()", 1);
    post("voice-switch", call("a", "+33199000012", start, 60)).body("repeated", equalTo(1));
    post("voice-switch", call("b", "01 99 00 00 12", start, 60)).body("taken", equalTo(1));
    EventBus.tell(TOPIC, "b", call("b", "+33199000012", start, 60));
    EventBus.tell(TOPIC, "c", call("c", "+33199000012", start, 60));

    neighbours.eventually("/v1/calls", "items.size()", 3);
    assertEquals(List.of(), waiting());
  }

  @Test
  void what_is_refused_waits_for_ops_with_the_reason_that_rest_would_give() throws Exception {
    startSeat();
    var bad =
        List.of(
            call("bad-number", "hello", minutesAgo(60), 60),
            call("to-come", "+33199000012", minutesAgo(-60), 60),
            call("two", "+33199000012", minutesAgo(60), 60)
                + call("three", "+33199000012", minutesAgo(60), 60),
            "{\"callId\":\"bare-%s\",\"leg\":1}".formatted(account));
    EventBus.tell(TOPIC, "x", bad.toArray(String[]::new));
    EventBus.tell(TOPIC, "x", call("good", "+33199000012", minutesAgo(60), 60));

    neighbours.eventually("/v1/calls", "items.size()", 1);
    var reasons = bad.stream().map(this::reasonOverRest).toList();
    assertEquals(reasons.stream().sorted().toList(), waiting());
  }

  @Test
  void what_came_too_early_comes_by_itself_and_ops_send_what_is_right_now() throws Exception {
    var start = minutesAgo(60);
    EventBus.tell(TOPIC, "early", call("early", "+33199000012", start, 60));
    EventBus.tell(TOPIC, "wrong", call("wrong", "hello", start, 60));
    eventually(2);
    earlyLetters.tryAgain();
    assertEquals(2, waiting().size());
    startSeat();

    earlyLetters.tryAgain();
    neighbours.get("/v1/calls").body("items", hasSize(1));
    assertEquals(1, waiting().size());
    post("ops", call("wrong", "+33199000012", start, 60)).body("taken", equalTo(1));
    given()
        .spec(as("ops"))
        .delete("%s/%s?reason=corrected".formatted(DEAD_LETTERS, id("wrong")))
        .then()
        .statusCode(204);

    neighbours.get("/v1/calls").body("items", hasSize(2));
    assertEquals(List.of(), waiting());
  }

  @Test
  void a_record_as_the_document_shows_it_is_taken() throws Exception {
    startSeat();
    var shown =
        (ObjectNode)
            json.readTree(Files.readString(DOCUMENT))
                .at("/components/messages/voice.CallRecord/examples/0/payload");
    shown.put("accountId", account.toString()).put("callId", "shown-" + account);
    shown.put("startedAt", minutesAgo(60).toString());

    EventBus.tell(TOPIC, "shown", json.writeValueAsString(shown));

    neighbours.eventually("/v1/calls", "items.size()", 1);
  }

  private void startSeat() {
    EventBus.publish(
        neighbours.orderPlaced("Atelier Lumen SAS", false, UUID.randomUUID()),
        neighbours.phoneShipped(UUID.randomUUID(), LocalDate.now(clock)));
    neighbours.eventually("/v1/subscriptions", "items.size()", 1);
  }

  private Instant minutesAgo(int minutes) {
    return clock.instant().minus(Duration.ofMinutes(minutes)).truncatedTo(ChronoUnit.SECONDS);
  }

  private String reasonOverRest(String record) {
    var line = post("voice-switch", record).extract().<Map<String, String>>path("lines[0]");
    return line.get("code") + ": " + line.get("detail");
  }

  private ValidatableResponse post(String role, String record) {
    return given()
        .spec(as(role))
        .contentType("application/x-ndjson")
        .body(record.getBytes(UTF_8))
        .post("/v1/call-records")
        .then()
        .statusCode(200);
  }

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(OfficeTestResource.tokens().of(role).mint());
  }

  private void eventually(int letters) {
    Patience.await("as many wait").until(() -> waiting().size(), equalTo(letters));
  }

  /// The reasons of what waits of this account.
  private List<String> waiting() {
    return letters().stream().map(letter -> letter.get("reason")).sorted().toList();
  }

  private String id(String callId) {
    return letters().stream()
        .filter(letter -> letter.get("payload").contains(callId))
        .map(letter -> letter.get("eventId"))
        .findFirst()
        .orElseThrow();
  }

  private List<Map<String, String>> letters() {
    return as("ops")
        .get(DEAD_LETTERS + "?limit=200")
        .then()
        .statusCode(200)
        .extract()
        .<List<Map<String, String>>>path(
            "items.findAll { it.payload.contains('%s') }".formatted(account));
  }

  private String call(String callId, String to, Instant start, int seconds) {
    return "{\"callId\":\"%s-%s\",\"leg\":1,\"accountId\":\"%s\",\"extension\":\"2001\",\"to\":\"%s\",\"startedAt\":\"%s\",\"seconds\":%d}"
        .formatted(callId, account, account, to, start, seconds);
  }
}
