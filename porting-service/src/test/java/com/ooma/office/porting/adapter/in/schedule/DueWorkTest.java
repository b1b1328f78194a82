package com.ooma.office.porting.adapter.in.schedule;

import static com.ooma.office.porting.adapter.CarrierDesk.ALPHA;
import static com.ooma.office.porting.adapter.CarrierDesk.activated;
import static com.ooma.office.porting.adapter.CarrierDesk.foc;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.adapter.Member;
import com.ooma.office.porting.adapter.Peer;
import com.ooma.office.porting.adapter.PeersTestResource;
import com.ooma.office.porting.domain.calendar.FocDate;
import com.ooma.office.porting.domain.request.PortingExamples;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.SandboxTime;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "porting"))
@QuarkusTestResource(PeersTestResource.class)
class DueWorkTest {

  private final Member member = new Member();

  @Inject Clock clock;

  @Test
  void an_approved_request_goes_to_the_carrier() {
    var number = Member.fresh();
    try (var carrier = Peer.willingCarrier()) {
      var id = member.approvedFor(List.of(number));
      member.sees(id, "SENT_TO_CARRIER");

      member.request(id).body("carrierReference", equalTo("REF-7"));
      assertEquals(1, carrier.requests.size());
      var order = carrier.requests.getFirst();
      assertEquals("/alpha/port-orders", order.path());
      assertEquals(id + "-1", order.key());
      var json = JsonPath.from(order.body());
      assertEquals(id, json.getString("portRequestId"));
      assertEquals("ISOLATED", json.getString("type"));
      assertEquals("C-448812", json.getString("accountNumber"));
      assertEquals(number.e164(), json.getString("mainNumber"));
      assertEquals(PortingExamples.rioOf(number), json.getString("numbers[0].rio"));
      assertEquals("123456782", json.getString("holder.siren"));
      assertTrue(Instant.parse(json.getString("signedAt")).isBefore(clock.instant()));
    }
  }

  @Test
  void an_order_that_is_given_up_is_taken_back_from_the_carrier() {
    try (var carrier = Peer.willingCarrier()) {
      var id = member.approvedFor(List.of(Member.fresh()));
      eventuallySent(id);

      member
          .post("/v1/port-requests/" + id + "/cancellation", null)
          .statusCode(200)
          .body("state", equalTo("WITHDRAWING"));
      eventually(id, "CANCELLED");

      var withdrawal = carrier.requests.getLast();
      assertEquals("/alpha/port-orders/" + id + "/withdrawal", withdrawal.path());
      assertEquals(id + "-1-withdrawal", withdrawal.key());
      assertEquals("{}", withdrawal.body());
    }
    assertEquals(1, EventBus.read("porting", "PortCancelled", member.account, 1).size());
  }

  @Test
  void a_carrier_that_says_it_is_too_late_goes_on() {
    var tooLate = Peer.Answer.of(409, "{}");
    var taken = Peer.Answer.of(202, "{\"carrierReference\":\"REF-7\"}");
    try (var _ = Peer.carrier(asked -> asked.path().endsWith("withdrawal") ? tooLate : taken)) {
      var id = member.approvedFor(List.of(Member.fresh()));
      eventuallySent(id);

      member.post("/v1/port-requests/" + id + "/cancellation", null).statusCode(200);
      eventuallySent(id);
      member.request(id).body("history[-1].by.kind", equalTo("CARRIER"));
    }
  }

  @Test
  void a_carrier_that_fails_hangs_or_is_away_loses_nothing_and_gets_one_order() {
    var id = member.approvedFor("carrier-gamma", List.of(Member.fresh()));
    member.opsGet("/v1/port-requests/" + id).body("state", equalTo("UNDER_REVIEW"));
    waitForProblem(id, "not reached");

    var asked = new AtomicInteger();
    try (var carrier =
        Peer.carrier(
            "carrier-gamma",
            _ ->
                switch (asked.incrementAndGet()) {
                  case 1 -> Peer.Answer.of(503, "{}");
                  case 2 -> new Peer.Answer(202, "{\"carrierReference\":\"LATE\"}", 1_500);
                  default -> Peer.Answer.of(202, "{\"carrierReference\":\"REF-9\"}");
                })) {
      SandboxTime.moveAhead(Duration.ofSeconds(30));
      eventuallySent(id);
      assertTrue(carrier.requests.size() >= 3);
      assertEquals(
          List.of(id + "-1"), carrier.requests.stream().map(Peer.Request::key).distinct().toList());
    }
    member.request(id).body("carrierReference", equalTo("REF-9"));
  }

  @Test
  void when_the_hour_comes_every_number_is_called_and_all_are_ported() {
    var numbers = List.of(Member.fresh(), Member.fresh());
    var id = withFocTomorrow(numbers);

    try (var platform = Peer.voicePlatform(_ -> false)) {
      moveToTheHour();
      member.sees(id, "COMPLETED");

      member
          .request(id)
          .body("numbers.state", equalTo(List.of("PORTED", "PORTED")))
          .body("numbers.testCalls", equalTo(List.of(1, 1)))
          .body("advice", equalTo(List.of()));
      for (var number : numbers) {
        assertEquals(
            List.of(
                "PUT /voice/activations/" + number,
                "POST /voice/test-calls INBOUND",
                "POST /voice/test-calls OUTBOUND"),
            askedOf(platform, number));
      }
    }
    var told = EventBus.read("porting", "PortCompleted", member.account, 1);
    assertEquals(1, told.size());
    var json = JsonPath.from(told.getFirst().json());
    assertEquals(numbers.getLast().e164(), json.getString("numbers[1].number"));
    assertEquals(member.temporaries.getLast().e164(), json.getString("numbers[1].replaces"));
  }

  @Test
  void a_voice_platform_that_is_away_holds_the_port_up_but_does_not_decide_it() {
    var id = withFocTomorrow(List.of(Member.fresh()));
    moveToTheHour();
    member.sees(id, "PORTING");
    waitForProblem(id, "voice platform");

    try (var _ = Peer.voicePlatform(_ -> false)) {
      SandboxTime.moveAhead(Duration.ofSeconds(30));
      eventually(id, "COMPLETED");
    }
  }

  @Test
  void one_deaf_number_brings_all_back() {
    var numbers = List.of(Member.fresh(), Member.fresh());
    var deaf = numbers.getLast();
    var id = withFocTomorrow(numbers);

    try (var platform = Peer.voicePlatform(request -> request.body().contains(deaf.e164()))) {
      moveToTheHour();
      member.sees(id, "TESTING");
      eventually(id, "ROLLED_BACK");
      for (var number : numbers) {
        eventuallyAsked(platform, "DELETE", "/voice/activations/" + number);
      }
    }
    member
        .request(id)
        .body("numbers.state", equalTo(List.of("REQUESTED", "REQUESTED")))
        .body("focDate", nullValue())
        .body("numbers.testCalls", equalTo(List.of(1, 3)))
        .body("history[-1].note", containsString(deaf.e164()));
    assertEquals(0, EventBus.read("porting", "PortCompleted", member.account, 0).size());
    var told = EventBus.read("porting", "PortRolledBack", member.account, 1);
    assertEquals(List.of(deaf.e164()), JsonPath.from(told.getFirst().json()).getList("silent"));
    try (var carrier = Peer.willingCarrier()) {
      eventuallyAsked(carrier, "POST", "/alpha/port-orders/" + id + "/date-request");
    }
    ALPHA.says(foc(id, nextDay(), "MORNING")).statusCode(204);
    try (var _ = Peer.voicePlatform(_ -> false)) {
      moveToTheHour();
      eventually(id, "COMPLETED");
    }
  }

  @Test
  void ops_port_what_answered_and_the_rest_goes_on_by_itself() {
    var numbers = List.of(Member.fresh(), Member.fresh());
    var deaf = numbers.getLast();
    var id = withFocTomorrow(numbers);
    String part;
    try (var _ = Peer.voicePlatform(request -> request.body().contains(deaf.e164()));
        var carrier = Peer.willingCarrier()) {
      moveToTheHour();
      member.sees(id, "TESTING");
      eventuallyAnswered(id);

      part =
          member
              .opsPost("/v1/port-requests/" + id + "/division", null)
              .statusCode(201)
              .body("splitFrom", equalTo(id))
              .body("numbers.number", equalTo(List.of(deaf.e164())))
              .extract()
              .path("portRequestId");
      eventuallySent(part);
      assertTrue(
          carrier.requests.stream()
              .anyMatch(asked -> asked.body().contains("\"splitFrom\":\"" + id)));
    }
    member
        .request(id)
        .body("state", equalTo("COMPLETED"))
        .body("numbers.state", equalTo(List.of("PORTED", "SPLIT_OFF")));
    var told = EventBus.read("porting", "PortCompleted", member.account, 1);
    assertEquals(
        List.of(numbers.getFirst().e164()),
        JsonPath.from(told.getFirst().json()).getList("numbers.number"));

    member
        .opsPost("/v1/port-requests/" + part + "/loss", "{\"detail\":\"Nobody routes it\"}")
        .statusCode(409)
        .body("code", equalTo("port-state"));
    ALPHA.says(activated(part, deaf.e164())).statusCode(204);
    member
        .request(part)
        .body("state", equalTo("PORTING"))
        .body("numbers[0].letGoAt", notNullValue());
    member
        .opsPost("/v1/port-requests/" + part + "/loss", "{\"detail\":\"Nobody routes it\"}")
        .statusCode(200)
        .body("state", equalTo("LOST"))
        .body("numbers.state", equalTo(List.of("LOST")));
    assertEquals(1, EventBus.read("porting", "PortLost", member.account, 1).size());
  }

  @Test
  void a_silent_carrier_is_asked_again_and_our_people_are_told() {
    try (var carrier = Peer.willingCarrier()) {
      var id = member.approvedFor(List.of(Member.fresh()));
      eventuallySent(id);

      SandboxTime.moveAhead(
          Duration.between(
              clock.instant(),
              BusinessCalendar.businessDaysAfter(LocalDate.now(clock), 6)
                  .atStartOfDay(BusinessCalendar.PARIS)
                  .toInstant()));
      eventuallyAsked(carrier, "POST", "/alpha/port-orders/" + id + "/date-request");
    }
    var told = EventBus.read("porting", "PortNeedsAttention", member.account, 1);
    assertEquals("CARRIER_SILENT", JsonPath.from(told.getFirst().json()).getString("trouble"));
  }

  private static void eventuallyAsked(Peer peer, String method, String path) {
    for (int i = 0; i < 15; i++) {
      if (peer.requests.stream()
          .anyMatch(asked -> asked.method().equals(method) && asked.path().equals(path))) {
        return;
      }
      SandboxTime.moveAhead(Duration.ofMinutes(5));
      pause();
    }
    throw new AssertionError("nobody asked for " + method + " " + path);
  }

  private void eventuallyAnswered(String id) {
    for (int i = 0; i < 15; i++) {
      if (member.request(id).extract().<List<String>>path("numbers.state").contains("ANSWERED")) {
        return;
      }
      pause();
    }
    throw new AssertionError("no number answered");
  }

  private String withFocTomorrow(List<PhoneNumber> numbers) {
    try (var _ = Peer.willingCarrier()) {
      var id = member.approvedFor(numbers);
      eventuallySent(id);
      ALPHA.says(foc(id, nextDay(), "MORNING")).statusCode(204);
      return id;
    }
  }

  private void moveToTheHour() {
    var hour = new FocDate(nextDay(), FocDate.Slot.MORNING).start();
    SandboxTime.moveAhead(Duration.between(clock.instant(), hour).plusSeconds(1));
  }

  private LocalDate nextDay() {
    return BusinessCalendar.businessDaysAfter(LocalDate.now(clock), 1);
  }

  /// Lets product time pass until the carrier was reached: the line may be left alone for a while.
  private void eventuallySent(String id) {
    eventually(id, "SENT_TO_CARRIER");
  }

  private void eventually(String id, String state) {
    for (int i = 0; i < 15; i++) {
      String seen = member.request(id).extract().path("state");
      if (seen.equals(state)) {
        return;
      }
      SandboxTime.moveAhead(Duration.ofMinutes(5));
      pause();
    }
    member.request(id).body("state", equalTo(state));
  }

  private void waitForProblem(String id, String part) {
    for (int i = 0; i < 20; i++) {
      String problem = member.request(id).extract().path("problem");
      if (problem != null) {
        assertTrue(problem.contains(part), problem);
        return;
      }
      pause();
    }
    throw new AssertionError("no problem was met");
  }

  private static void pause() {
    try {
      Thread.sleep(1_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> askedOf(Peer platform, PhoneNumber number) {
    return platform.requests.stream()
        .filter(asked -> (asked.path() + asked.body()).contains(number.e164()))
        .map(asked ->
            asked.method()
                + " "
                + asked.path()
                + (asked.body().contains("INBOUND") ? " INBOUND" : "")
                + (asked.body().contains("OUTBOUND") ? " OUTBOUND" : ""))
        .toList();
  }
}
