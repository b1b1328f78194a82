package com.ooma.office.kernel.web.admission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.OfficeTestResource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The gate in front of a real HTTP server that has two places.
@QuarkusTest
@TestProfile(AdmissionTest.TwoPlaces.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class AdmissionTest {

  private static final String WORK = "/v1/workshop/work";
  private static final String QUICK = "/v1/workshop/quick";

  @Inject MeterRegistry meters;

  private final List<RawRequest> workers = new ArrayList<>();

  public static class TwoPlaces implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "office.admission.places", "2",
          "office.admission.queue", "2",
          "office.admission.patience", "300ms",
          "office.admission.body-time", "1s",
          "office.admission.body-memory", "100K",
          "quarkus.http.limits.max-body-size", "50K");
    }
  }

  @BeforeEach
  void reset() {
    Workshop.FINISH.drainPermits();
    Workshop.BEGUN.set(0);
    assertEquals(0, inside());
  }

  @AfterEach
  void nobody_stays_inside() throws Exception {
    Workshop.FINISH.release(100);
    for (var worker : workers) {
      worker.close();
    }
    await(() -> inside() == 0, "everybody leaves");
    Workshop.FINISH.drainPermits();
  }

  @Test
  void what_can_not_be_worked_on_soon_is_503_at_once() throws Exception {
    fill();

    quick()
        .time(lessThan(2_000L))
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "1")
        .body("code", equalTo("busy"))
        .body("status", equalTo(503))
        .body("type", equalTo("urn:ooma-office:problem:busy"))
        .body("title", equalTo("Service momentanément saturé"));
    given()
        .header("Accept-Language", "en")
        .get(QUICK)
        .then()
        .body("title", equalTo("Service busy for a moment"));
    assertEquals(2, Workshop.BEGUN.get());
  }

  @Test
  void health_metrics_and_the_document_pass_a_full_gate() throws Exception {
    fill();

    for (var path : List.of("/q/health/live", "/q/metrics", "/q/openapi")) {
      given().get(path).then().statusCode(200);
    }
    given().get("/q/../v1/workshop/quick").then().statusCode(503);
  }

  @Test
  void a_place_that_gets_free_in_time_goes_to_who_waits() throws Exception {
    fill();
    Thread.ofVirtual()
        .start(() -> {
          pause(50);
          Workshop.FINISH.release();
        });

    quick().statusCode(200);
  }

  @Test
  void more_than_may_wait_are_sent_away_without_waiting() throws Exception {
    fill();
    var waiting = new ArrayList<RawRequest>();
    for (int i = 0; i < 3; i++) {
      waiting.add(RawRequest.get(port(), QUICK));
    }

    var began = Instant.now();
    assertEquals("HTTP/1.1 503 Service Unavailable", waiting.getFirst().statusLine());
    assertTrue(Duration.between(began, Instant.now()).toMillis() < 250, "without waiting");
    for (var one : waiting) {
      one.close();
    }
  }

  @Test
  void every_kind_of_answer_frees_its_place() throws Exception {
    for (int i = 0; i < 5; i++) {
      quick().statusCode(200);
      given().get("/v1/nothing").then().statusCode(404);
      given().get("/v1/workshop/accident").then().statusCode(500);
      given().get("/v1/workshop/member").then().statusCode(401);
      given().auth().oauth2("nonsense").get("/v1/workshop/member").then().statusCode(401);
      given().delete(QUICK).then().statusCode(405);
      post("{\"a\":1}").statusCode(200).body("a", equalTo(1));
      post("{\"a\":").statusCode(400);
      post("{\"a\":\"" + "x".repeat(60_000) + "\"}").statusCode(413);
    }
    await(() -> inside() == 0, "everybody leaves");
  }

  @Test
  void who_hangs_up_frees_the_place_when_the_work_for_it_ends() throws Exception {
    fill();

    for (var worker : workers) {
      worker.close();
    }

    pause(200);
    assertEquals(2, inside(), "the work goes on");
    quick().statusCode(503);
    Workshop.FINISH.release(2);
    await(() -> inside() == 0, "the work has ended");
    quick().statusCode(200);
  }

  @Test
  void who_hangs_up_while_waiting_is_forgotten() throws Exception {
    fill();
    RawRequest.get(port(), WORK).close();
    pause(100);

    Workshop.FINISH.release(2);

    await(() -> inside() == 0, "everybody leaves");
    pause(400);
    assertEquals(2, Workshop.BEGUN.get());
    assertEquals(0, inside());
  }

  @Test
  void slow_senders_hold_no_place_and_are_given_up() throws Exception {
    var slow = new ArrayList<RawRequest>();
    for (int i = 0; i < 20; i++) {
      slow.add(new RawRequest(port()).send(head("Content-Length: 20") + "{\"a\":"));
      slow.add(new RawRequest(port()).send(head("Transfer-Encoding: chunked") + "5\r\n{\"a\":"));
      slow.add(new RawRequest(port()).send("GET " + QUICK + " HTTP/1.1\r\nHost: loc"));
    }

    quick().statusCode(200);
    assertEquals(0, inside());

    assertTrue(slow.getFirst().answer().startsWith("HTTP/1.1 408 "));
    quick().statusCode(200);
    for (var one : slow) {
      one.close();
    }
  }

  @Test
  void bodies_together_are_bounded() throws Exception {
    var greedy = new ArrayList<RawRequest>();
    for (int i = 0; i < 4; i++) {
      greedy.add(new RawRequest(port()).send(head("Content-Length: 50000") + "x".repeat(40_000)));
    }

    var answers = greedy.stream().map(AdmissionTest::statusLine).toList();

    assertTrue(
        answers.stream().anyMatch(answer -> answer.startsWith("HTTP/1.1 503 ")), "one too many");
    assertTrue(
        answers.stream().anyMatch(answer -> answer.startsWith("HTTP/1.1 408 ")), "others wait");
    post("{\"a\":\"" + "x".repeat(40_000) + "\"}").statusCode(200);
  }

  @Test
  void a_body_without_a_length_is_bounded_too() throws Exception {
    try (var endless = new RawRequest(port()).send(head("Transfer-Encoding: chunked"))) {
      for (int i = 0; i < 6; i++) {
        endless.send("2710\r\n" + "x".repeat(10_000) + "\r\n");
      }
      var answer = endless.answer();
      assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
      assertTrue(answer.contains("\"code\":\"too-large\""), answer);
    }
  }

  @Test
  void who_asks_whether_to_send_the_body_is_told_to() throws Exception {
    try (var polite =
        new RawRequest(port()).send(head("Content-Length: 7\r\nExpect: 100-continue"))) {
      assertEquals("HTTP/1.1 100 Continue", polite.statusLine());
      polite.send("{\"a\":1}");
      assertEquals("\n", polite.statusLine());
      assertEquals("\nHTTP/1.1 200 OK", polite.statusLine());
    }
  }

  @Test
  void a_connection_serves_on_after_a_refusal() throws Exception {
    fill();
    try (var caller = new RawRequest(port())) {
      caller.send(head("Content-Length: 7") + "{\"a\":1}");
      assertEquals("HTTP/1.1 503 Service Unavailable", caller.statusLine());
      Workshop.FINISH.release(2);
      await(() -> inside() == 0, "everybody leaves");
      caller.send(
          "GET /v1/workshop/quick HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertTrue(caller.answer().contains("HTTP/1.1 200 OK"));
      assertFalse(caller.answer().contains("503"));
    }
  }

  private void fill() throws Exception {
    for (int i = 0; i < 2; i++) {
      workers.add(RawRequest.get(port(), WORK));
    }
    await(() -> Workshop.BEGUN.get() == 2, "both places are taken");
  }

  private static ValidatableResponse quick() {
    return given().get(QUICK).then();
  }

  private static ValidatableResponse post(String body) {
    return given().contentType(ContentType.JSON).body(body).post("/v1/workshop/parts").then();
  }

  private static String head(String more) {
    return "POST /v1/workshop/parts HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        + more
        + "\r\n\r\n";
  }

  private static String statusLine(RawRequest request) {
    try (request) {
      return request.statusLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int inside() {
    return (int) meters.get("office.requests.inside").gauge().value();
  }

  private static int port() {
    return RestAssured.port;
  }

  private static void await(BooleanSupplier reached, String what) {
    var deadline = Instant.now().plusSeconds(5);
    while (!reached.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(deadline), what);
      pause(10);
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
