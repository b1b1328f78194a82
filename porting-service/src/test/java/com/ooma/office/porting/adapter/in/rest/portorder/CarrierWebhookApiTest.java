package com.ooma.office.porting.adapter.in.rest.portorder;

import static com.ooma.office.porting.adapter.CarrierDesk.ALPHA;
import static com.ooma.office.porting.adapter.CarrierDesk.activated;
import static com.ooma.office.porting.adapter.CarrierDesk.completed;
import static com.ooma.office.porting.adapter.CarrierDesk.foc;
import static com.ooma.office.porting.adapter.CarrierDesk.rejection;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.porting.adapter.CarrierDesk;
import com.ooma.office.porting.adapter.Member;
import com.ooma.office.porting.adapter.Peer;
import com.ooma.office.porting.adapter.PeersTestResource;
import com.ooma.office.porting.application.portorder.ForwardPortRequest;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Race;
import com.ooma.office.testing.credential.StandardWebhooks;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "porting"))
@QuarkusTestResource(PeersTestResource.class)
class CarrierWebhookApiTest {

  private final Member member = new Member();

  @Inject Clock clock;
  @Inject ForwardPortRequest forward;

  @Test
  void the_carrier_names_the_day_and_moves_it() {
    var id = sent();

    ALPHA.says(foc(id, day(5), "MORNING")).statusCode(204);
    member
        .request(id)
        .body("state", equalTo("FOC_ASSIGNED"))
        .body("focDate", equalTo(day(5).toString()))
        .body("expected", nullValue())
        .body("slot", equalTo("MORNING"))
        .body("steps.code", equalTo(List.of("INITIATED", "FORWARDED", "DATED", "PORTED")))
        .body("steps[2].text", equalTo("Date de portage fixée par votre opérateur actuel"))
        .body("steps[2].reachedAt", notNullValue())
        .body("steps[3].reachedAt", nullValue())
        .body("nextSteps", equalTo(List.of("ASSIGN_FOC", "START_PORTING", "REJECT", "WITHDRAW")));
    ALPHA.says(foc(id, day(7), "AFTERNOON")).statusCode(204);
    ALPHA.says(foc(id, day(7), "AFTERNOON")).statusCode(204);
    member
        .request(id)
        .body("focDate", equalTo(day(7).toString()))
        .body("history.findAll { it.by.kind == 'CARRIER' }", hasSize(2));

    var told = EventBus.read("porting", "FocDateAssigned", member.account, 2);
    assertEquals(2, told.size());
    assertTrue(told.getLast().json().contains("\"focDate\":\"" + day(7) + "\""));
    assertTrue(told.getLast().json().contains("\"slot\":\"AFTERNOON\""));
  }

  @Test
  void ops_see_why_what_came_in_a_carriers_name_was_not_believed() {
    var body = foc(UUID.randomUUID().toString(), day(5), "MORNING");

    new CarrierDesk("carrier-beta", PeersTestResource.BETA_KEY)
        .says("msg_late", Instant.now().minusSeconds(600), body)
        .statusCode(401);
    new CarrierDesk("carrier-alpha", StandardWebhooks.newSecret()).says(body).statusCode(401);
    new CarrierDesk("carrier-omega", StandardWebhooks.newSecret()).says(body).statusCode(401);

    unverified("carrier-beta").body("items[0].reason", equalTo("TIMESTAMP"));
    unverified("carrier-alpha").body("items.reason", hasItem("SIGNATURE"));
    unverified("carrier-omega").body("items", empty());
  }

  private ValidatableResponse unverified(String carrier) {
    return member.opsGet("/v1/carriers/" + carrier + "/deliveries/unverified").statusCode(200);
  }

  @Test
  void the_carrier_rejects_with_a_reason() {
    var id = sent();

    ALPHA
        .says(rejection(id, "RIO_UNKNOWN_TO_DONOR", "ligne\\u0000 in\\u202econnue\\ud800"))
        .statusCode(204);

    member
        .request(id)
        .body("state", equalTo("REJECTED"))
        .body("rejection.reason", equalTo("RIO_UNKNOWN_TO_DONOR"))
        .body("rejection.detail", equalTo("ligne  in connue "));
    var told = EventBus.read("porting", "PortRejected", member.account, 1);
    assertEquals(1, told.size());
    assertTrue(told.getFirst().json().contains("\"rejectedBy\":\"CARRIER\""));
  }

  @Test
  void a_repeated_message_is_a_success_without_a_second_effect() {
    var id = sent();
    var first = foc(id, day(5), "MORNING");
    ALPHA.says("msg_first_" + id, first).statusCode(204);
    ALPHA.says(foc(id, day(6), "MORNING")).statusCode(204);

    ALPHA.says("msg_first_" + id, first).statusCode(204);
    new CarrierDesk("carrier-alpha", PeersTestResource.NEW_KEY)
        .says("msg_first_" + id, Instant.now().plusSeconds(10), first)
        .statusCode(204);

    member
        .request(id)
        .body("focDate", equalTo(day(6).toString()))
        .body("history.findAll { it.by.kind == 'CARRIER' }", hasSize(2));
  }

  @Test
  void another_message_under_a_used_id_is_told_and_has_no_effect() {
    var id = sent();
    ALPHA.says("msg_twice_" + id, foc(id, day(5), "MORNING")).statusCode(204);

    ALPHA
        .says("msg_twice_" + id, foc(id, day(6), "MORNING"))
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("webhook-id-reused"))
        .body("title", equalTo("Identifiant de message déjà utilisé pour un autre message"));

    member.request(id).body("focDate", equalTo(day(5).toString()));
  }

  @Test
  void of_one_message_delivered_many_times_at_once_one_has_an_effect() throws Exception {
    var id = sent();
    var body = foc(id, day(5), "MORNING");

    var statuses = Race.of(6, _ -> ALPHA.says("msg_many_" + id, body).extract().statusCode());

    assertEquals(List.of(204, 204, 204, 204, 204, 204), statuses);
    member.request(id).body("history.findAll { it.by.kind == 'CARRIER' }", hasSize(1));
    assertEquals(1, EventBus.read("porting", "FocDateAssigned", member.account, 1).size());
  }

  @Test
  void a_header_that_comes_twice_verifies_nothing_but_signatures_may() {
    var id = sent();
    var body = foc(id, day(5), "MORNING");
    var signed = new StandardWebhooks(ALPHA.key()).headers("msg_lines_" + id, Instant.now(), body);
    for (var name : List.of("webhook-id", "webhook-timestamp")) {
      var twice = new HashMap<String, Object>(signed);
      twice.put(name, List.of(signed.get(name), signed.get(name)));
      ALPHA.deliver(twice, body).statusCode(401).body("code", equalTo("webhook-unverified"));
    }

    var lines = new HashMap<String, Object>(signed);
    lines.put("webhook-signature", List.of("v1,AAAA  v2,BBBB", signed.get("webhook-signature")));
    ALPHA.deliver(lines, body).statusCode(204);
  }

  @Test
  void a_refused_message_may_be_sent_again() {
    var id = member.approvedFor(List.of(Member.fresh()));
    var body = foc(id, day(5), "MORNING");
    ALPHA.says("msg_early_" + id, body).statusCode(409).body("code", equalTo("port-state"));

    try (var _ = Peer.willingCarrier()) {
      member.sees(id, "SENT_TO_CARRIER");
    }
    ALPHA.says("msg_early_" + id, body).statusCode(204);
  }

  @Test
  void a_forged_message_is_refused_and_has_no_effect() {
    var id = sent();
    var body = foc(id, day(5), "MORNING");
    var headers = new StandardWebhooks(ALPHA.key()).headers("msg_" + id, Instant.now(), body);

    ALPHA
        .deliver(headers, body.replace("MORNING", "AFTERNOON"))
        .statusCode(401)
        .contentType("application/problem+json")
        .body("code", equalTo("webhook-unverified"));
    new CarrierDesk("carrier-alpha", StandardWebhooks.newSecret()).says(body).statusCode(401);
    ALPHA.deliver(Map.of(), body).statusCode(401);
    given()
        .contentType(ContentType.JSON)
        .auth()
        .oauth2("nonsense")
        .body(body)
        .post("/v1/carriers/carrier-alpha/webhooks")
        .then()
        .statusCode(401);
    new CarrierDesk("carrier-omega", ALPHA.key()).says(body).statusCode(401);

    member.request(id).body("state", equalTo("SENT_TO_CARRIER"));
  }

  @ParameterizedTest
  @ValueSource(longs = {-330, 330})
  void a_message_of_another_time_is_refused(long seconds) {
    ALPHA
        .says("msg_" + UUID.randomUUID(), Instant.now().plusSeconds(seconds), "{}")
        .statusCode(401);
  }

  @Test
  void both_keys_are_good_while_they_are_changed() {
    var id = sent();

    new CarrierDesk("carrier-alpha", PeersTestResource.NEW_KEY)
        .says(foc(id, day(5), "MORNING"))
        .statusCode(204);
  }

  @Test
  void a_carrier_has_no_say_about_another_ones_orders() {
    var id = sent();

    new CarrierDesk("carrier-beta", PeersTestResource.BETA_KEY)
        .says(foc(id, day(5), "MORNING"))
        .statusCode(404)
        .body("code", equalTo("not-found"));
    ALPHA.says(foc(UUID.randomUUID().toString(), day(5), "MORNING")).statusCode(404);
  }

  @Test
  void what_is_said_after_the_end_is_heard_and_looked_at() {
    var id = sent();
    ALPHA.says(rejection(id, "HOLDER_MISMATCH", "-")).statusCode(204);

    ALPHA.says(foc(id, day(5), "MORNING")).statusCode(204);
    ALPHA.says(completed(id)).statusCode(204);

    member.request(id).body("state", equalTo("REJECTED"));
    var told = EventBus.read("porting", "PortNeedsAttention", member.account, 2);
    assertTrue(told.getFirst().json().contains("CONTRADICTION"));
    assertTrue(told.getLast().json().contains("LET_GO_AFTER_END"));
  }

  @Test
  void numbers_are_let_go_one_by_one_or_all_at_once() {
    var id = sent();
    String number = member.request(id).extract().path("numbers[0].number");

    ALPHA.says(activated(id, "+33199009999")).statusCode(404).body("code", equalTo("not-found"));
    ALPHA.says(activated(id, number)).statusCode(204);
    ALPHA.says(completed(id)).statusCode(204);

    member
        .request(id)
        .body("numbers[0].letGoAt", notNullValue())
        .body("history.findAll { it.by.kind == 'CARRIER' }.what", equalTo(List.of("PORTING")));
  }

  @Test
  void a_day_on_which_nobody_ports_changes_nothing() {
    var id = sent();
    var sunday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));

    ALPHA
        .says(foc(id, sunday, "MORNING"))
        .statusCode(422)
        .body("code", equalTo("foc-not-a-porting-day"));
    ALPHA
        .says(foc(id, LocalDate.of(2020, 1, 2), "MORNING"))
        .statusCode(422)
        .body("code", equalTo("foc-in-the-past"));

    member.request(id).body("state", equalTo("SENT_TO_CARRIER")).body("focDate", nullValue());
  }

  @Test
  void a_type_that_we_do_not_know_is_acknowledged() {
    ALPHA.says(CarrierDesk.message("port.sunshine", "\"a\":1")).statusCode(204);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "{\"type\":\"port.foc_assigned\"}",
        "{\"data\":{}}",
        "{\"type\":\"port.foc_assigned\",\"data\":{}}",
        "{\"type\":\"port.foc_assigned\",\"data\":[]}",
        "{\"type\":\"port.foc_assigned\",\"data\":{\"portRequestId\":\"1\",\"date\":\"soon\"}}",
        "{\"type\":\"port.rejected\",\"data\":"
            + "{\"portRequestId\":\"0199c0de-0000-7000-8000-000000000001\",\"reason\":\"UNPAID\"}}",
        "{\"type\":\"port.foc_assigned\",\"data\":"
            + "{\"portRequestId\":\"0199c0de-0000-7000-8000-000000000001\","
            + "\"date\":[2026,12,1],\"slot\":\"MORNING\"}}",
        "{\"type\":\"port.foc_assigned\",\"data\":"
            + "{\"portRequestId\":\"0199c0de-0000-7000-8000-000000000001\","
            + "\"date\":\"2026-12-01T08:00:00Z\",\"slot\":\"MORNING\"}}",
        "{\"type\":\"port.completed\",\"timestamp\":1764576000,\"data\":"
            + "{\"portRequestId\":\"0199c0de-0000-7000-8000-000000000001\"}}",
      })
  void what_can_not_be_read_is_malformed(String body) {
    ALPHA.says(body).statusCode(400).body("code", equalTo("webhook-malformed"));
  }

  @Test
  void more_than_64_KB_are_not_read() {
    ALPHA
        .says(" ".repeat(64 * 1024 + 1))
        .statusCode(413)
        .contentType("application/problem+json")
        .body("code", equalTo("too-large"));
  }

  private String sent() {
    try (var _ = Peer.willingCarrier()) {
      var id = member.approvedFor(List.of(Member.fresh()));
      forward.handle(new ForwardPortRequest.Command(UUID.fromString(id))); // or the clockwork
      member.sees(id, "SENT_TO_CARRIER");
      return id;
    }
  }

  /// The `count`-th business day from now.
  private LocalDate day(int count) {
    return BusinessCalendar.businessDaysAfter(LocalDate.now(clock), count);
  }
}
