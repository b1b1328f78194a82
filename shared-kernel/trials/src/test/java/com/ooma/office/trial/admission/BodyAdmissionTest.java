package com.ooma.office.trial.admission;

import static com.ooma.office.trial.admission.Calls.QUICK;
import static com.ooma.office.trial.admission.Calls.await;
import static com.ooma.office.trial.admission.Calls.head;
import static com.ooma.office.trial.admission.Calls.inside;
import static com.ooma.office.trial.admission.Calls.large;
import static com.ooma.office.trial.admission.Calls.pause;
import static com.ooma.office.trial.admission.Calls.port;
import static com.ooma.office.trial.admission.Calls.post;
import static com.ooma.office.trial.admission.Calls.quick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.OfficeTestResource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The gate and those who send bodies: slowly, without end, or all together.
@QuarkusTest
@TestProfile(TwoPlaces.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class BodyAdmissionTest {

  @Inject MeterRegistry meters;

  @BeforeEach
  void nobody_is_inside() {
    assertEquals(0, inside(meters));
  }

  @AfterEach
  void nobody_stays_inside() {
    await(() -> inside(meters) == 0, "everybody leaves");
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
    assertEquals(0, inside(meters));

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

    var answers = greedy.stream().map(BodyAdmissionTest::statusLine).toList();

    assertTrue(
        answers.stream().anyMatch(answer -> answer.startsWith("HTTP/1.1 503 ")), "one too many");
    assertTrue(
        answers.stream().anyMatch(answer -> answer.startsWith("HTTP/1.1 408 ")), "others wait");
    post(large()).statusCode(200);
  }

  @Test
  void one_caller_leaves_room_for_the_bodies_of_others() throws Exception {
    var from = "X-Forwarded-For: 198.51.100.7\r\n";
    var greedy = new ArrayList<RawRequest>();
    for (var length : List.of("Content-Length: 50000", "Content-Length: 50000")) {
      greedy.add(new RawRequest(port()).send(head(from + length) + "x".repeat(40_000)));
    }
    var unannounced = new RawRequest(port()).send(head(from + "Transfer-Encoding: chunked"));
    greedy.add(unannounced.send("9c40\r\n" + "x".repeat(40_000) + "\r\n"));
    assertTrue(unannounced.statusLine().startsWith("HTTP/1.1 503 "), "more than their share");

    post(large()).statusCode(200);
    for (var one : greedy) {
      one.close();
    }
  }

  @Test
  void a_caller_who_sends_many_at_once_waits_for_itself() throws Exception {
    var body = large();
    var half = body.length() / 2;
    var files = new ArrayList<RawRequest>();
    for (int i = 0; i < 3; i++) {
      files.add(
          new RawRequest(port())
              .send(head("Content-Length: " + body.length()) + body.substring(0, half)));
    }
    pause(100);
    for (var file : files) {
      file.send(body.substring(half));
    }

    for (var file : files) {
      assertEquals("HTTP/1.1 200 OK", statusLine(file));
    }
  }

  @Test
  void who_sends_far_too_much_still_reads_why() throws Exception {
    for (int i = 0; i < 10; i++) {
      try (var large = new RawRequest(port()).send(head("Content-Length: 3000000"))) {
        for (int part = 0; part < 30; part++) {
          large.send("x".repeat(100_000));
        }
        assertTrue(large.answer().startsWith("HTTP/1.1 413 "), "the answer arrives");
      }
    }
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
  void idle_threads_keep_nothing_of_what_they_worked_on() {
    Workshop.BROUGHT.clear();
    for (int i = 0; i < 8; i++) {
      post(large()).statusCode(200);
    }
    assertEquals(16, Workshop.BROUGHT.size());

    await(
        () -> {
          System.gc();
          return Workshop.BROUGHT.stream().allMatch(brought -> brought.refersTo(null));
        },
        "all that came is let go");
  }

  private static String statusLine(RawRequest request) {
    try (request) {
      return request.statusLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
