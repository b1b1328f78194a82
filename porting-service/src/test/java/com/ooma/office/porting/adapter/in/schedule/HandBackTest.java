package com.ooma.office.porting.adapter.in.schedule;

import static com.ooma.office.porting.adapter.CarrierDesk.ALPHA;
import static com.ooma.office.porting.adapter.CarrierDesk.foc;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.contract.provisioning.NumberUseChanged;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.adapter.Member;
import com.ooma.office.porting.adapter.OurNumbersNews;
import com.ooma.office.porting.adapter.Peer;
import com.ooma.office.porting.adapter.PeersTestResource;
import com.ooma.office.porting.domain.calendar.FocDate;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.EventBus.Event;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.SandboxTime;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What becomes of numbers that companies brought along, and gave up.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "porting"))
@QuarkusTestResource(PeersTestResource.class)
class HandBackTest {

  private static final Duration PORTABLE = Duration.ofDays(40);

  private final Member member = new Member();
  private final PhoneNumber number = Member.fresh();

  @Inject Clock clock;

  @Test
  void a_number_that_was_given_up_goes_back_to_its_carrier_after_forty_days() {
    var id = ported();
    OurNumbersNews.tell(member.account, "PORTED_IN", 1, List.of(number));
    OurNumbersNews.tell(NumberUseChanged.NOBODY, "SPARE", 2, List.of(number));
    member.get("/v1/rios").body("items.number", hasItem(number.e164()));

    try (var carrier = Peer.carrier(_ -> Peer.Answer.of(204, ""))) {
      SandboxTime.moveAhead(PORTABLE);
      var told = EventBus.read("porting", "NumberHandedBack", member.account, 1);

      assertEquals(List.of(number.e164()), told.stream().map(HandBackTest::number).toList());
      assertEquals(id, JsonPath.from(told.getFirst().json()).getString("portRequestId"));
      assertEquals(
          List.of("PUT /alpha/returned-numbers/" + number.e164()),
          carrier.requests.stream()
              .filter(asked -> asked.path().contains(number.e164()))
              .map(asked -> asked.method() + " " + asked.path())
              .toList());
      member.get("/v1/rios").body("items.number", not(hasItem(number.e164())));
    }
  }

  @Test
  void what_came_when_its_company_had_left_can_be_taken_along_and_then_goes_back() {
    ported(HandBackTest::leave);
    OurNumbersNews.tell(NumberUseChanged.NOBODY, "SPARE", 1, List.of(number));
    member.get("/v1/rios").body("items.number", hasItem(number.e164()));

    try (var _ = Peer.carrier(_ -> Peer.Answer.of(204, ""))) {
      SandboxTime.moveAhead(PORTABLE);
      assertEquals(1, EventBus.read("porting", "NumberHandedBack", member.account, 1).size());
    }
  }

  @Test
  void what_another_carrier_took_over_is_neither_handed_back_nor_ours() {
    ported();
    OurNumbersNews.tell(member.account, "PORTED_IN", 1, List.of(number));
    OurNumbersNews.tell(NumberUseChanged.NOBODY, "SPARE", 2, List.of(number));
    OurNumbersNews.tellLeft(3, List.of(number));
    member.get("/v1/rios").body("items.number", not(hasItem(number.e164())));

    var other = new Member();
    try (var carrier = Peer.willingCarrier()) {
      SandboxTime.moveAhead(PORTABLE);
      var id = other.approvedFor(List.of(number));
      other.sees(id, "SENT_TO_CARRIER");
      assertEquals(
          List.of(),
          carrier.requests.stream().filter(asked -> asked.method().equals("PUT")).toList());
    }
  }

  private String ported() {
    return ported(_ -> {});
  }

  /// @param onTheEve what happens when the day is named
  private String ported(Consumer<Member> onTheEve) {
    var tomorrow = BusinessCalendar.businessDaysAfter(LocalDate.now(clock), 1);
    String id;
    try (var _ = Peer.willingCarrier()) {
      id = member.approvedFor(List.of(number));
      member.sees(id, "SENT_TO_CARRIER");
      ALPHA.says(foc(id, tomorrow, "MORNING")).statusCode(204);
    }
    onTheEve.accept(member);
    try (var _ = Peer.voicePlatform(_ -> false)) {
      var hour = new FocDate(tomorrow, FocDate.Slot.MORNING).start();
      SandboxTime.moveAhead(Duration.between(clock.instant(), hour).plusSeconds(1));
      member.sees(id, "COMPLETED");
    }
    return id;
  }

  private static String number(Event handedBack) {
    return JsonPath.from(handedBack.json()).getString("number");
  }

  /// Ends what the member has with us; porting knows once it gave up what it could.
  private static void leave(Member member) {
    var open = member.asksFor(List.of(Member.fresh()));
    var left =
        """
        {"accountId":"%s","lastDay":"2026-11-30","seatIds":[],"terminatedAt":"2026-12-01T00:00:00Z"}
        """
            .formatted(member.account);
    EventBus.publish(
        Event.of("ordering", "ServiceTerminated", member.account, member.account, left));
    member.sees(open, "CANCELLED");
  }
}
