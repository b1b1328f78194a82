package com.ooma.office.porting.adapter.in.rest.request;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.porting.adapter.Member;
import com.ooma.office.porting.adapter.PeersTestResource;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "porting"))
@QuarkusTestResource(PeersTestResource.class)
class PortRequestAccessTest {

  private final Member member = new Member();

  @ParameterizedTest
  @ValueSource(strings = {"approval", "rejection"})
  void members_decide_nothing(String decision) {
    var id = member.asksFor(List.of(Member.fresh()));

    member
        .post(
            "/v1/port-requests/" + id + "/" + decision,
            decision.equals("approval") ? null : "{\"reason\":\"TECHNICAL\"}")
        .statusCode(403);
  }

  @Test
  void no_answer_and_no_table_shows_a_RIO_or_the_account_number() throws SQLException {
    var number = Member.fresh();
    var answer = member.post("/v1/port-requests", member.body(List.of(number)));

    answer.body(not(containsString("A1B2C3"))).body(not(containsString("C-448812")));
    var stored =
        "SELECT string_agg(r::text, '') || string_agg(n::text, '')"
            + " || string_agg(encode(n.rio_sealed, 'escape'), '')"
            + " || string_agg(encode(r.account_number_sealed, 'escape'), '')"
            + " FROM port_request r JOIN port_number n USING (port_request_id)";
    var text = OfficeTestResource.tables("porting").text(stored);
    assertTrue(text.contains(number.e164()));
    assertFalse(text.contains("A1B2C3"));
    assertFalse(text.contains("C-448812"));
  }

  @Test
  void a_foreign_request_looks_like_a_missing_one() {
    var id = new Member().asksFor(List.of(Member.fresh()));

    var foreign = member.request(id).statusCode(404).extract().asString();
    var missing = member.request(UUID.randomUUID().toString()).statusCode(404).extract().asString();

    assertEquals(withoutIds(missing), withoutIds(foreign));
    member.post("/v1/port-requests/" + id + "/cancellation", null).statusCode(404);
    member.request("nonsense").statusCode(404);
  }

  @Test
  void a_company_lists_its_own_requests_newest_first_and_ops_list_all() {
    var first = member.asksFor(List.of(Member.fresh()));
    var second = member.asksFor(List.of(Member.fresh()));
    new Member().asksFor(List.of(Member.fresh()));

    member
        .get("/v1/port-requests")
        .statusCode(200)
        .body("items.portRequestId", equalTo(List.of(second, first)))
        .body("items[0].numbers", equalTo(1));
    String next =
        member
            .get("/v1/port-requests?limit=1")
            .body("items.portRequestId", equalTo(List.of(second)))
            .extract()
            .path("next");
    member
        .get("/v1/port-requests?limit=1&cursor=" + next)
        .body("items.portRequestId", equalTo(List.of(first)))
        .body("next", nullValue());
    member.get("/v1/port-requests?state=REJECTED").body("items", hasSize(0));
    member.get("/v1/port-requests?cursor=nonsense").statusCode(400);
    member
        .opsGet("/v1/port-requests?state=SUBMITTED&limit=2")
        .statusCode(200)
        .body("items", hasSize(2))
        .body("items.findAll { it.portRequestId == '%s' }".formatted(first), hasSize(0));
  }

  @Test
  void only_the_primary_member_ports() {
    var plain = OfficeTestResource.tokens().member(member.account).mint();
    var expired = OfficeTestResource.tokens().primaryMember(member.account).expired().mint();
    var body = member.body(List.of(Member.fresh()));

    given()
        .auth()
        .oauth2(plain)
        .contentType("application/json")
        .body(body)
        .post("/v1/port-requests")
        .then()
        .statusCode(403);
    given().auth().oauth2(expired).get("/v1/port-requests").then().statusCode(401);
    given().get("/v1/port-requests").then().statusCode(401);
  }

  private static String withoutIds(String problem) {
    return problem.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID");
  }
}
