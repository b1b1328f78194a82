package com.ooma.office.trial.admission;

import static com.ooma.office.trial.admission.Calls.QUICK;
import static com.ooma.office.trial.admission.Calls.WORK;
import static com.ooma.office.trial.admission.Calls.await;
import static com.ooma.office.trial.admission.Calls.head;
import static com.ooma.office.trial.admission.Calls.inside;
import static com.ooma.office.trial.admission.Calls.pause;
import static com.ooma.office.trial.admission.Calls.port;
import static com.ooma.office.trial.admission.Calls.post;
import static com.ooma.office.trial.admission.Calls.quick;
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
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The gate in front of a real HTTP server that has two places.
@QuarkusTest
@TestProfile(TwoPlaces.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class AdmissionTest {

  @Inject MeterRegistry meters;

  private final List<RawRequest> workers = new ArrayList<>();

  @BeforeEach
  void reset() {
    Workshop.FINISH.drainPermits();
    Workshop.BEGUN.set(0);
    assertEquals(0, inside(meters));
  }

  @AfterEach
  void nobody_stays_inside() throws Exception {
    Workshop.FINISH.release(100);
    for (var worker : workers) {
      worker.close();
    }
    await(() -> inside(meters) == 0, "everybody leaves");
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
  void in_a_rush_a_place_may_get_free_later() throws Exception {
    fill();
    Thread.ofVirtual()
        .start(() -> {
          pause(400); // longer than anybody waits under overload
          Workshop.FINISH.release();
        });

    quick().statusCode(200);
  }

  @Test
  void more_than_may_wait_are_sent_away_without_waiting() throws Exception {
    fill();
    quick().statusCode(503); // the first refusal of a process is slow: it loads classes
    var waiting = new ArrayList<RawRequest>();
    for (int i = 0; i < 3; i++) {
      waiting.add(RawRequest.get(port(), QUICK));
    }

    try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ExecutorCompletionService<String>(readers);
      var began = Instant.now();
      waiting.forEach(one -> answers.submit(one::statusLine));
      // which of them it is depends on which the service saw first
      assertEquals("HTTP/1.1 503 Service Unavailable", answers.take().get());
      assertTrue(Duration.between(began, Instant.now()).toMillis() < 250, "without waiting");
    }
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
    await(() -> inside(meters) == 0, "everybody leaves");
  }

  @Test
  void who_hangs_up_frees_the_place_when_the_work_for_it_ends() throws Exception {
    fill();

    for (var worker : workers) {
      worker.close();
    }

    pause(200);
    assertEquals(2, inside(meters), "the work goes on");
    quick().statusCode(503);
    Workshop.FINISH.release(2);
    await(() -> inside(meters) == 0, "the work has ended");
    quick().statusCode(200);
  }

  @Test
  void who_hangs_up_while_waiting_is_forgotten() throws Exception {
    fill();
    RawRequest.get(port(), WORK).close();
    pause(100);

    Workshop.FINISH.release(2);

    await(() -> inside(meters) == 0, "everybody leaves");
    pause(400);
    assertEquals(2, Workshop.BEGUN.get());
    assertEquals(0, inside(meters));
  }

  @Test
  void a_connection_serves_on_after_a_refusal() throws Exception {
    fill();
    try (var caller = new RawRequest(port())) {
      caller.send(head("Content-Length: 7") + "{\"a\":1}");
      assertEquals("HTTP/1.1 503 Service Unavailable", caller.statusLine());
      Workshop.FINISH.release(2);
      await(() -> inside(meters) == 0, "everybody leaves");
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
}
