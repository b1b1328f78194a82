package com.ooma.office.billing.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Patience;
import com.ooma.office.testing.Race;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From the deck and the switch to the member's list and the invoice.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class CallsApiTest {

  private static final String HEAD =
      "prefix,destination,connect,minute,first_step,next_step,minimum\n";
  private static final String MOBILE = "+447400123456";

  @Inject Clock clock;

  private final UUID account = UUID.randomUUID();
  private final UUID seat = UUID.randomUUID();
  private final Neighbours neighbours = new Neighbours(account);

  /// The first deck of a plan may start in the past; it is there for all tests.
  @BeforeEach
  void loadDecks() {
    load("STANDARD", "2026-01-01", HEAD + "447,Royaume-Uni mobiles,0,0.60,1,1,0");
    load("INTERNATIONAL", "2026-01-01", HEAD + "447,Royaume-Uni mobiles,0,0.30,1,1,0");
  }

  @Test
  void calls_are_rated_listed_and_on_the_next_invoice_with_an_annex() throws Exception {
    startSeat();
    var start = clock.instant().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
    var batch =
        record("paid", "2001", MOBILE, start, 65)
            + record("free", "2001", "01 99 00 00 12", start, 300)
            + record("help", "2001", "112", start, 30);

    send(batch).body("taken", equalTo(3)).body("lines.outcome[0]", equalTo("TAKEN"));
    send(batch).body("taken", equalTo(0)).body("repeated", equalTo(3));

    neighbours
        .get("/v1/calls")
        .body("items", hasSize(2)) // nobody sees calls for help
        .body("items.find { it.destination != null }.ttc.amount", equalTo("0.65"))
        .body("items.find { it.destination != null }.to", equalTo("+44740012••••"))
        .body("items.find { it.destination == null }.included", equalTo(true));
    neighbours
        .get("/v1/subscriptions/" + account + "/preview")
        .body("totals.ttc.amount", equalTo("50.65"));

    Months.next(clock);
    var invoice =
        neighbours
            .eventually("/v1/invoices", "items.size()", 2)
            .extract()
            .path("items[0].invoiceId");
    neighbours
        .get("/v1/invoices/" + invoice)
        .body("totals.ttc.amount", equalTo("50.65"))
        .body("lines.find { it.product == 'CALLS' }.ttc.amount", equalTo("0.65"));
    neighbours
        .get("/v1/invoices/" + invoice + "/lines/1/explanation")
        .body("reasons[0].startedBy.what", equalTo("CALLS_MADE"))
        .body("reasons[0].price.source", equalTo("RATE_DECKS"));
    neighbours
        .get("/v1/calls")
        .body("items.size()", equalTo(0)); // a week by default, and a month has passed
    neighbours
        .get("/v1/calls?from=%s".formatted(LocalDate.now(clock).minusDays(40)))
        .body("items.find { it.destination != null }.invoiceId", equalTo(invoice));
    var pdf =
        given()
            .auth()
            .oauth2(neighbours.token())
            .get("/v1/invoices/" + invoice + "/document")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (var document = Loader.loadPDF(pdf)) {
      var text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("détail des communications"), text);
      assertTrue(text.contains("+44740012••••"), text);
      assertTrue(text.contains("1:05"), text);
      assertFalse(text.matches("(?s).*\\b112\\b.*"), text);
    }
  }

  @Test
  void records_that_race_are_taken_once() throws Exception {
    startSeat();
    var start = clock.instant().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
    var batch =
        IntStream.range(0, 50)
            .mapToObj(i -> record("race-" + i, "2001", MOBILE, start.plusSeconds(i), 60))
            .collect(Collectors.joining());
    var reversed =
        IntStream.range(0, 50)
            .mapToObj(i -> 49 - i)
            .map(i -> record("race-" + i, "2001", MOBILE, start.plusSeconds(i), 60))
            .collect(Collectors.joining());

    var taken =
        Race.of(
            4, place -> send(place % 2 == 0 ? batch : reversed).extract().<Integer>path("taken"));

    assertEquals(50, taken.stream().mapToInt(Integer::intValue).sum());
    neighbours
        .get("/v1/subscriptions/" + account + "/preview")
        .body("totals.ttc.amount", equalTo("80.00"));
  }

  @Test
  void lines_that_are_wrong_are_told_and_the_others_taken() {
    startSeat();
    var start = clock.instant().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
    send("no json\n\n"
            + record("good", "2001", MOBILE, start, 60)
            + record("bad-number", "2001", "hello", start, 60)
            + record("bad-extension", "99", MOBILE, start, 60)
            + "{\"callId\":\"bare\"}\nnull\n")
        .body("taken", equalTo(1))
        .body("refused", equalTo(5))
        .body("lines.line", equalTo(java.util.List.of(1, 3, 4, 5, 6, 7)))
        .body("lines[0].code", equalTo("call-record"))
        .body("lines[2].code", equalTo("not-a-phone-number"))
        .body("lines[4].detail", equalTo("leg is missing."))
        .body("lines[5].code", equalTo("call-record"));
    post("\n").statusCode(400).body("code", equalTo("call-records-empty"));
    post("1\n".repeat(5_001)).statusCode(400).body("code", equalTo("too-many-call-records"));
    post("1\n".repeat(5_000)).statusCode(200).body("refused", equalTo(5_000));
  }

  @Test
  void users_see_their_own_calls_and_the_holder_decides_on_digits() {
    startSeat();
    var email = "dominique." + account + "@lumen.example";
    EventBus.publish(neighbours.numbersAssigned(seat, "2003"), neighbours.seatRenamed(seat, email));
    var start = clock.instant().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
    send(record("own", "2003", MOBILE, start, 60) + record("other", "2001", MOBILE, start, 60));
    var user =
        OfficeTestResource.tokens()
            .of("member")
            .account(account)
            .claim("email", email)
            .claim("email_verified", true)
            .mint();
    var stranger = OfficeTestResource.tokens().of("member").account(account).mint();

    Patience.await("the user is known")
        .until(
            () -> get(user, "/v1/calls").extract().<java.util.List<?>>path("items"), not(empty()));
    get(user, "/v1/calls").body("items.extension", equalTo(java.util.List.of("2003")));
    get(user, "/v1/calls?extension=2001")
        .statusCode(403)
        .body("code", equalTo("not-your-extension"));
    get(stranger, "/v1/calls").body("items", hasSize(0));
    get(stranger, "/v1/calls?extension=2003").statusCode(403);
    neighbours.get("/v1/calls").body("items", hasSize(2));
    neighbours.get("/v1/calls?extension=2001").body("items", hasSize(1));
    neighbours.get("/v1/calls?from=2026-01-02&to=2026-01-01").statusCode(400);

    var etag = neighbours.get("/v1/call-display").extract().header("ETag");
    decide(etag)
        .statusCode(200)
        .body("fullNumbers", equalTo(true))
        .body("decidedAt", notNullValue());
    decide(etag).statusCode(412);
    neighbours.get("/v1/calls").body("items[0].to", equalTo(MOBILE));
    var csv =
        new String(
            get(neighbours.token(), "/v1/calls/export").extract().asByteArray(),
            StandardCharsets.UTF_8);
    assertTrue(csv.startsWith("\uFEFF\"Poste\";\"Date\""), csv);
    assertTrue(csv.contains("\"Royaume-Uni mobiles\";\"60\";\"0,60\""), csv);
  }

  @Test
  void a_deck_is_refused_whole_or_planned_and_withdrawn() {
    var tomorrow = LocalDate.now(clock).plusDays(1 + Math.abs(account.hashCode() % 300));
    load("STANDARD", tomorrow.toString(), HEAD + "x,,0,0,1,1,0\n1,USA,0,y,1,1,0")
        .statusCode(422)
        .body("code", equalTo("rate-deck"))
        .body("detail", containsString("2: prefix 'x'"))
        .body("detail", containsString("3: minute 'y'"));
    load("STANDARD", LocalDate.now(clock).toString(), HEAD + "1,USA,0,0,1,1,0")
        .statusCode(409)
        .body("code", equalTo("rate-deck-late"));

    var location =
        load("STANDARD", tomorrow.toString(), HEAD + "1,USA,0,0.02,1,1,0")
            .statusCode(201)
            .body("changes.added", equalTo(1))
            .body("changes.removed", equalTo(1))
            .extract()
            .header("Location");
    load("STANDARD", tomorrow.toString(), HEAD + "1,USA,0,0.02,1,1,0").statusCode(409);
    var ops = OfficeTestResource.tokens().of("ops").mint();
    get(ops, location).body("rates", equalTo(1)).body("startsOn", equalTo(tomorrow.toString()));
    get(ops, "/v1/rate-decks").body("items[0].plan", startsWith("STANDARD"));
    given().auth().oauth2(ops).delete(location).then().statusCode(204);
    get(ops, location).statusCode(404);
  }

  @Test
  void a_member_learns_what_a_call_costs() {
    neighbours
        .get("/v1/rates?to=0044 7400 123456")
        .statusCode(200)
        .body("to", equalTo(MOBILE))
        .body("standard.minute", equalTo("0.60"))
        .body("withPlan.minute", equalTo("0.30"));
    neighbours
        .get("/v1/rates?to=001 212 555 0123")
        .body("included", equalTo(false))
        .body("standard", nullValue());
    neighbours.get("/v1/rates?to=hello").statusCode(422);
  }

  private void startSeat() {
    EventBus.publish(
        neighbours.orderPlaced("Atelier Lumen SAS", false, seat),
        neighbours.phoneShipped(seat, LocalDate.now(clock)));
    neighbours.eventually("/v1/invoices", "items.size()", 1);
  }

  private ValidatableResponse decide(String etag) {
    return given()
        .auth()
        .oauth2(neighbours.token())
        .header("If-Match", etag)
        .contentType("application/json")
        .body("{\"fullNumbers\":true}")
        .put("/v1/call-display")
        .then();
  }

  private static ValidatableResponse get(String token, String path) {
    return given().auth().oauth2(token).get(path).then();
  }

  private static ValidatableResponse load(String plan, String day, String csv) {
    return given()
        .auth()
        .oauth2(OfficeTestResource.tokens().of("ops").mint())
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("text/csv")
        .body(csv)
        .post("/v1/rate-decks?plan=" + plan + "&startsOn=" + day)
        .then();
  }

  private ValidatableResponse send(String records) {
    return post(records).statusCode(200);
  }

  private static ValidatableResponse post(String records) {
    return given()
        .auth()
        .oauth2(OfficeTestResource.tokens().of("voice-switch").mint())
        .contentType("application/x-ndjson")
        .body(records.getBytes(StandardCharsets.UTF_8))
        .post("/v1/call-records")
        .then();
  }

  private String record(String callId, String extension, String to, Instant start, int seconds) {
    return "{\"callId\":\"%s-%s\",\"leg\":1,\"accountId\":\"%s\",\"extension\":\"%s\",\"to\":\"%s\",\"startedAt\":\"%s\",\"seconds\":%d,\"newer\":1}\n"
        .formatted(callId, account, account, extension, to, start, seconds);
  }
}
