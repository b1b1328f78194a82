package com.ooma.office.porting.adapter.in.rest.request;

import static com.ooma.office.kernel.contract.provisioning.NumberUseChanged.NOBODY;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.porting.adapter.Member;
import com.ooma.office.porting.adapter.OurNumbersNews;
import com.ooma.office.porting.adapter.PeersTestResource;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.EventBus.Event;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Race;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "porting"))
@QuarkusTestResource(PeersTestResource.class)
class PortRequestApiTest {

  private final Member member = new Member();

  @Test
  void lists_those_of_a_carrier_a_number_or_late_ones() {
    var number = Member.fresh();
    var id = member.asksFor(List.of(number));
    member.asksFor(List.of(Member.fresh()));
    var temporary = member.temporaries.getFirst();

    for (var filter :
        List.of("number=" + number.e164(), "number=" + temporary.e164(), "carrier=carrier-alpha")) {
      member
          .asMember()
          .queryParam(filter.split("=")[0], filter.split("=")[1])
          .get("/v1/port-requests")
          .then()
          .statusCode(200)
          .body("items.portRequestId", hasItem(id));
    }
    member
        .asMember()
        .queryParam("number", "+33199009999")
        .get("/v1/port-requests")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(0));
    member
        .get("/v1/port-requests?number=nobody")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/number"));
    member.get("/v1/port-requests?carrier=carrier-beta").body("items.size()", equalTo(0));
    member.get("/v1/port-requests?overdue=true").body("items.size()", equalTo(0));
    member
        .get("/v1/port-requests?since=2030-01-01T00:00:00Z")
        .statusCode(200)
        .body("items.size()", equalTo(0));
  }

  @Test
  void tells_when_numbers_could_come() {
    var query = "/v1/port-estimates?portType=FULL&postalCode=75004&carrier=";

    var days = member.get(query + "carrier-alpha").statusCode(200).extract().jsonPath();
    var from = LocalDate.parse(days.getString("usualFrom"));
    assertFalse(LocalDate.parse(days.getString("earliest")).isAfter(from));
    assertTrue(from.isBefore(LocalDate.parse(days.getString("legalMaximum"))));
    assertTrue(from.isBefore(LocalDate.parse(days.getString("usualUntil"))));
    member.get(query + "carrier-omega").statusCode(422).body("code", equalTo("carrier-unknown"));
    member.get("/v1/port-estimates").statusCode(400);
  }

  @Test
  void a_request_is_taken_and_told_to_the_others() {
    var numbers = List.of(Member.fresh(), Member.fresh());

    var answer =
        member
            .post("/v1/port-requests", member.body(numbers))
            .statusCode(201)
            .header("Location", startsWith("/v1/port-requests/"))
            .body("state", equalTo("SUBMITTED"))
            .body("nextSteps", equalTo(List.of("APPROVE", "REJECT", "CANCEL")))
            .body("numbers", hasSize(2))
            .body("numbers[0].number", equalTo(numbers.getFirst().e164()))
            .body("numbers[0].state", equalTo("REQUESTED"))
            .body("history[0].by.kind", equalTo("MEMBER"))
            .body("holder.siren", equalTo("123456782"))
            .body("focDate", nullValue())
            .body(
                "advice.code",
                equalTo(List.of("KEEP_OLD_CONTRACT", "ADSL_AT_RISK", "FORWARD_CALLS")))
            .body("advice[0].text", startsWith("Ne résiliez pas"))
            .extract();
    var expected = answer.jsonPath();
    var until = LocalDate.parse(expected.getString("expected.usualUntil"));
    assertFalse(LocalDate.parse(expected.getString("expected.earliest")).isAfter(until));
    assertTrue(LocalDate.parse(expected.getString("expected.usualFrom")).isBefore(until));

    String id = answer.path("portRequestId");
    var told = EventBus.read("porting", "PortRequested", member.account, 1);
    assertEquals(1, told.size());
    assertEquals(UUID.fromString(id), told.getFirst().subject());
    assertTrue(told.getFirst().json().contains(numbers.getLast().e164()));
    assertFalse(told.getFirst().json().contains("A1B2C3"));
  }

  @Test
  void advice_is_in_English_for_those_who_ask() {
    var id = member.asksFor(List.of(Member.fresh()));

    member
        .asMember()
        .header("Accept-Language", "en-GB, fr;q=0.5")
        .get("/v1/port-requests/" + id)
        .then()
        .body("advice[0].text", startsWith("Do not cancel"));
  }

  @Test
  void a_repeated_request_is_one_request() {
    var body = member.body(List.of(Member.fresh()));
    var ids = new ArrayList<String>();
    for (int i = 0; i < 2; i++) {
      ids.add(
          member
              .asMember()
              .header("Idempotency-Key", "the-same")
              .body(body)
              .post("/v1/port-requests")
              .then()
              .statusCode(201)
              .extract()
              .path("portRequestId"));
    }
    assertEquals(ids.getFirst(), ids.getLast());
    member.asMember().body(body).post("/v1/port-requests").then().statusCode(400);
  }

  @Test
  void a_wrong_key_is_refused_where_it_is() {
    var right = member.body(List.of(Member.fresh(), Member.fresh()));
    var last = right.lastIndexOf("01FA1B2C3") + 9;
    var wrong = right.substring(0, last) + "AAA" + right.substring(last + 3);

    member
        .post("/v1/port-requests", wrong)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("rio-invalid"))
        .body("title", equalTo("RIO refusé"))
        .body("errors", hasSize(1))
        .body("errors[0].pointer", equalTo("/numbers/1/rio"))
        .body("errors[0].detail", equalTo("RIO_KEY_MISMATCH"))
        .body(not(containsString("A1B2C3")));
  }

  @Test
  void shows_the_establishment_that_the_bill_names() {
    var body =
        member
            .body(List.of(Member.fresh()))
            .replace("\"siren\"", "\"siret\":\"12345678200010\",\"siren\"");

    String id =
        member
            .post("/v1/port-requests", body)
            .statusCode(201)
            .body("holder.siret", equalTo("12345678200010"))
            .extract()
            .path("portRequestId");

    member
        .opsGet("/v1/operations/porting/search?q=12345678200010")
        .statusCode(200)
        .body("items.id", hasItem(id));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"carrier\":\"carrier-alpha\"', '\"carrier\":\"carrier-omega\"', 422, carrier-unknown",
    "'\"accepted\":true', '\"accepted\":false', 422, mandate-missing",
    "'\"portType\":\"ISOLATED\"', '\"portType\":\"FULL\"', 422, port-type-list",
    "'\"siren\":\"123456782\"', '\"siren\":\"123456789\"', 422, not-a-siren",
    "'\"siren\"', '\"siret\":\"12345678200011\",\"siren\"', 422, not-a-siret",
    "'\"siren\"', '\"siret\":\"73282932000074\",\"siren\"', 422, siret-of-another-company",
    "'\"siren\"', '\"siret\":\"1234567820001\",\"siren\"', 400, malformed",
    "'\"portType\":\"ISOLATED\"', '\"portType\":\"SOME\"', 400, malformed",
    "'\"keepTemporary\":false', '\"keepTemporary\":\"no\"', 400, malformed",
    "'\"keepTemporary\":false', '\"unknown\":false', 400, malformed",
    "'\"postalCode\":\"75004\"', '\"postalCode\":\"7500\"', 400, malformed",
    "'\"name\":\"Atelier', '\"name\":\"\\u0000Atelier', 400, malformed",
    "'{\"carrier\"', '\"carrier\"', 400, malformed",
  })
  void what_is_wrong_is_named(String right, String wrong, int status, String code) {
    var body = member.body(List.of(Member.fresh())).replace(right, wrong);

    member.post("/v1/port-requests", body).statusCode(status).body("code", equalTo(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "nonsense", "[1,2]", "{\"carrier\":", "{}"})
  void what_is_no_request_is_malformed(String body) {
    member.post("/v1/port-requests", body).statusCode(400).body("code", equalTo("malformed"));
  }

  @Test
  void of_two_requests_that_race_for_a_number_one_is_taken() throws Exception {
    var number = Member.fresh();

    var statuses =
        Race.of(
            8,
            _ -> {
              var racer = new Member();
              return racer
                  .post("/v1/port-requests", racer.body(List.of(number)))
                  .extract()
                  .statusCode();
            });

    assertEquals(1, statuses.stream().filter(status -> status == 201).count());
    assertEquals(7, statuses.stream().filter(status -> status == 409).count());
    member
        .post("/v1/port-requests", member.body(List.of(number)))
        .statusCode(409)
        .body("code", equalTo("port-already-pending"));
  }

  @Test
  void a_request_that_is_given_up_frees_its_number() {
    var number = Member.fresh();
    var id = member.asksFor(List.of(number));

    member
        .post("/v1/port-requests/" + id + "/cancellation", null)
        .statusCode(200)
        .body("state", equalTo("CANCELLED"))
        .body("nextSteps", hasSize(0))
        .body("advice", hasSize(0));

    new Member().asksFor(List.of(number));
  }

  @Test
  void what_is_with_us_already_is_refused_where_it_is() {
    var number = Member.fresh();
    OurNumbersNews.tell(NOBODY, "SPARE", 1, List.of(number));

    member
        .post("/v1/port-requests", member.body(List.of(number)))
        .statusCode(422)
        .body("code", equalTo("number-is-ours"))
        .body("title", equalTo("Numéro déjà chez nous"))
        .body("errors[0].pointer", equalTo("/numbers/0/number"));
  }

  @Test
  void another_companys_number_is_not_replaced() {
    var body = new Member().body(List.of(Member.fresh()));

    member
        .post("/v1/port-requests", body)
        .statusCode(422)
        .body("code", equalTo("replaces-not-temporary"))
        .body("errors[0].pointer", equalTo("/numbers/0/replaces"));
  }

  @Test
  void of_two_requests_that_race_for_a_temporary_number_one_is_taken() throws Exception {
    var first = member.body(List.of(Member.fresh()));
    var replaced = member.temporaries.getFirst().e164();

    var statuses =
        Race.of(
            6,
            _ -> {
              var body = member.body(List.of(Member.fresh()));
              var racing = body.replaceAll("(\"replaces\":\")[^\"]+", "$1\\" + replaced);
              return member.post("/v1/port-requests", racing).extract().statusCode();
            });

    assertEquals(1, statuses.stream().filter(status -> status == 201).count());
    member
        .post("/v1/port-requests", first)
        .statusCode(409)
        .body("code", equalTo("replaces-already-pending"));
  }

  @Test
  void a_company_that_left_has_its_ports_given_up_and_asks_for_no_others() {
    var id = member.asksFor(List.of(Member.fresh()));
    var body = member.body(List.of(Member.fresh()));
    var left =
        "{\"accountId\":\"%s\",\"lastDay\":\"2026-11-30\",\"seatIds\":[],\"terminatedAt\":\"2026-12-01T00:00:00Z\"}"
            .formatted(member.account);

    EventBus.publish(
        Event.of("ordering", "ServiceTerminated", member.account, member.account, left));

    member.sees(id, "CANCELLED");
    member.request(id).body("history.by.kind", equalTo(List.of("MEMBER", "SYSTEM")));
    member.post("/v1/port-requests", body).statusCode(409).body("code", equalTo("company-left"));
    var told = EventBus.read("porting", "PortCancelled", member.account, 1);
    assertEquals(1, told.size());
    assertTrue(told.getFirst().json().contains("\"cancelledBy\":\"DEPARTURE\""));
  }

  @Test
  void what_was_refused_is_corrected_and_handed_in_again() {
    var first = Member.fresh();
    var second = Member.fresh();
    var id = member.asksFor(List.of(first, second));
    member
        .opsPost("/v1/port-requests/" + id + "/rejection", "{\"reason\":\"HOLDER_MISMATCH\"}")
        .statusCode(200);
    var tag = member.request(id).extract().header("ETag");
    var corrected = member.body(List.of(second)).replace("Atelier Lumen SAS", "Atelier Lumen SARL");

    member.puts(id, null, corrected).statusCode(428);
    member
        .puts(id, tag, corrected)
        .statusCode(200)
        .header("ETag", not(equalTo(tag)))
        .body("state", equalTo("SUBMITTED"))
        .body("submission", equalTo(2))
        .body("numbers.number", equalTo(List.of(second.e164())))
        .body("holder.name", equalTo("Atelier Lumen SARL"))
        .body("portType", equalTo("ISOLATED"))
        .body("rejection", nullValue())
        .body("history.what", equalTo(List.of("SUBMITTED", "REJECTED", "SUBMITTED")));
    member.puts(id, tag, corrected).statusCode(412);

    new Member().asksFor(List.of(first));
    var told = EventBus.read("porting", "PortRequested", member.account, 2);
    assertEquals(2, told.size());
    assertTrue(told.getLast().json().contains("\"submission\":2"));
  }

  @Test
  void only_what_was_refused_is_corrected() {
    var number = Member.fresh();
    var id = member.asksFor(List.of(number));
    var tag = member.request(id).extract().header("ETag");

    member
        .puts(id, tag, member.body(List.of(number)))
        .statusCode(409)
        .body("code", equalTo("port-state"));
  }

  @Test
  void ops_reject_and_the_others_hear_why() {
    var id = member.asksFor(List.of(Member.fresh()));

    member
        .opsPost(
            "/v1/port-requests/" + id + "/rejection",
            "{\"reason\":\"HOLDER_MISMATCH\",\"detail\":\"another name on the bill\"}")
        .statusCode(200)
        .body("state", equalTo("REJECTED"))
        .body("rejection.reason", equalTo("HOLDER_MISMATCH"))
        .body("history[1].by.kind", equalTo("OPS"));

    var told = EventBus.read("porting", "PortRejected", member.account, 1).getFirst();
    assertEquals(2, told.sequence());
    assertTrue(told.json().contains("\"reason\":\"HOLDER_MISMATCH\""));
    assertTrue(told.json().contains("\"rejectedBy\":\"OPS\",\"numbers\":[\"+33"));
  }
}
