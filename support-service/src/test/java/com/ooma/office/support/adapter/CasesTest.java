package com.ooma.office.support.adapter;

import static com.ooma.office.support.adapter.Desk.eventually;
import static com.ooma.office.testing.api.Problems.assertProblem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Cases over HTTP, made of the events of all services.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class CasesTest {

  private static final UUID LA_FAYETTE = UUID.randomUUID();
  private static final UUID MARAIS = UUID.randomUUID();

  private final UUID account = UUID.randomUUID();
  private final UUID seat = UUID.randomUUID();
  private final Happenings happenings = Happenings.of(account);
  private final Desk member = Desk.member(account);

  @Inject Clock clock;

  @BeforeEach
  void the_company_is_known() {
    Known.company(happenings, LA_FAYETTE, MARAIS);
  }

  @Test
  void leaving_is_followed_whatever_comes_twice_or_late() {
    var announced = happenings.departureAnnounced(LocalDate.of(2026, 12, 31));
    EventBus.publish(announced, announced);
    stepIs("DEPARTURE", 1, "WAITING");
    one("DEPARTURE")
        .body("items[0].state", equalTo("OPEN"))
        .body("items[0].change", equalTo("/v1/accounts/" + account + "/departure"));

    EventBus.publish(
        phone("PhoneReturned", "\"sound\":true,\"returnedAt\":\"2027-01-05T10:00:00Z\""),
        happenings.creditNoteFinalized("AV-2027-000001", "2027-01-01"),
        happenings.serviceTerminated(seat),
        happenings.serviceTerminated(seat));
    EventBus.publish(shipped());
    stepIs("DEPARTURE", 2, "DONE");

    one("DEPARTURE")
        .body("items[0].change", nullValue())
        .body(
            "items[0].steps.name",
            contains(
                "DEPARTURE_ANNOUNCED",
                "SERVICE_ENDED",
                "PHONE_RETURNED",
                "NUMBERS_TAKEN",
                "FINAL_DOCUMENT"))
        .body("items[0].steps[2].subject", equalTo("001565000009"))
        .body("items[0].steps[3].link", equalTo("/v1/rios"))
        .body("items[0].steps[3].date", equalTo("2027-02-09"))
        .body("items[0].steps[4].subject", equalTo("AV-2027-000001"));
  }

  @Test
  void both_sides_see_the_same_case_and_strangers_none() {
    EventBus.publish(shipped(), happenings.seatsRemoved(seat));
    stepIs("RETURN", 1, "WAITING");
    String id = one("RETURN").extract().path("items[0].caseId");

    var seen = member.get("/v1/cases/" + id).statusCode(200).extract().asString();
    Desk.ops().get("/v1/cases/" + id).statusCode(200).body(equalTo(seen));
    Desk.ops().get("/v1/cases?accountId=" + account).statusCode(200).body("items", hasSize(1));
    var stranger = Desk.primary(UUID.randomUUID());
    assertProblem(stranger.get("/v1/cases/" + id), 404, "not-found");
    stranger.get("/v1/cases").statusCode(200).body("items", hasSize(0));

    EventBus.publish(
        phone(
            "PhoneReturnOverdue",
            "\"expectedSince\":\"2026-12-01T00:00:00Z\",\"noticedAt\":\"2027-01-01T00:00:00Z\""));
    stepIs("RETURN", 1, "LATE");
    EventBus.publish(
        phone("PhoneReturned", "\"sound\":true,\"returnedAt\":\"2027-01-05T10:00:00Z\""));
    stepIs("RETURN", 1, "DONE");
    member.get("/v1/cases/" + id).body("state", equalTo("DONE"));
  }

  @Test
  void a_broken_phone_is_awaited_once_another_left() {
    var replaced =
        provisioning(
            "ReplacementShipped",
            """
            "formerPhoneMac":"001565000009","phoneMac":"001565000010","parcelService":"UPS",
            "trackingNumber":"1Z1","dueOn":"2026-12-10"\
            """);
    EventBus.publish(replaced, replaced);

    stepIs("RETURN", 1, "WAITING");

    one("RETURN")
        .body("items", hasSize(1))
        .body("items[0].steps[1].link", equalTo("/v1/returns/001565000009/label"));
  }

  @Test
  void a_relocation_is_a_case_that_ends_with_its_emergency_address() {
    var wish = "{\"toSiteId\":\"%s\",\"movesOn\":\"%s\"}".formatted(MARAIS, LocalDate.now(clock));
    String id =
        Desk.primary(account)
            .post("/v1/relocations", "k1", wish)
            .statusCode(201)
            .extract()
            .path("relocationId");
    member
        .get("/v1/cases/" + id)
        .statusCode(200)
        .body("change", equalTo("/v1/relocations/" + id))
        .body("steps.state", contains("DONE", "WAITING", "WAITING"));

    EventBus.publish(
        happenings.serviceAddressChanged(id, LA_FAYETTE, MARAIS, "10 rue des Archives"),
        provisioning(
            "EmergencyAddressConfirmed",
            """
            "siteId":"%s","siteName":"WeWork","inseeCode":"75103","confirmedAt":"2027-01-05T09:00:00Z"\
            """
                .formatted(MARAIS)));

    eventually(
        "it is over", () -> "DONE".equals(member.get("/v1/cases/" + id).extract().path("state")));
  }

  private ValidatableResponse one(String kind) {
    return member.get("/v1/cases?kind=" + kind).statusCode(200);
  }

  private void stepIs(String kind, int step, String state) {
    var path = "items[0].steps[%d].state".formatted(step);
    eventually(path + " " + state, () -> state.equals(one(kind).extract().path(path)));
  }

  private EventBus.Event shipped() {
    return phone(
        "PhoneShipped",
        "\"parcelService\":\"UPS\",\"trackingNumber\":\"1Z9\",\"dueOn\":\"2026-11-26\"");
  }

  private EventBus.Event phone(String type, String more) {
    return provisioning(type, "\"phoneMac\":\"001565000009\"," + more);
  }

  private EventBus.Event provisioning(String type, String more) {
    return EventBus.Event.of(
        "provisioning",
        type,
        account,
        UUID.randomUUID(),
        "{\"accountId\":\"%s\",\"orderId\":\"%s\",\"seatId\":\"%s\",%s}"
            .formatted(account, UUID.randomUUID(), seat, more));
  }
}
