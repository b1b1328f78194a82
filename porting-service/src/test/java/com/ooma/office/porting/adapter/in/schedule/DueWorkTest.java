package com.ooma.office.porting.adapter.in.schedule;

import static com.ooma.office.porting.adapter.CarrierDesk.ALPHA;
import static com.ooma.office.porting.adapter.CarrierDesk.foc;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
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
    var id = member.approvedFor(List.of(Member.fresh()));
    member.opsGet("/v1/port-requests/" + id).body("state", equalTo("UNDER_REVIEW"));
    waitForProblem(id, "not reached");

    var asked = new AtomicInteger();
    try (var carrier =
        Peer.carrier(_ ->
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
      var called =
          platform.requests.stream()
              .filter(request -> numbers.stream().anyMatch(n -> request.body().contains(n.e164())));
      assertEquals(2, called.count());
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
    member.sees(id, "TESTING");
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

    try (var _ = Peer.voicePlatform(request -> request.body().contains(deaf.e164()))) {
      moveToTheHour();
      member.sees(id, "TESTING");
      eventually(id, "ROLLED_BACK");
    }
    member
        .request(id)
        .body("numbers.state", equalTo(List.of("RELEASED", "RELEASED")))
        .body("numbers.testCalls", equalTo(List.of(1, 3)))
        .body("history[-1].note", containsString(deaf.e164()));
    assertEquals(0, EventBus.read("porting", "PortCompleted", member.account, 0).size());
    new Member().asksFor(numbers);
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
}
