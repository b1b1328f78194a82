package com.ooma.office.porting.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.api.AccountDataFile;
import com.ooma.office.testing.api.PersonalDataDesk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Somebody of care has a member on the phone: finds the port, or asks for one.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "porting"))
class CareTest {

  private final Member member = new Member();

  @Test
  void a_port_asked_for_on_the_phone_is_the_companys_and_its_history_names_care() {
    var number = Member.fresh();
    String id =
        care()
            .header("On-Behalf-Of", member.account)
            .body(member.body(List.of(number)))
            .post("/v1/port-requests")
            .then()
            .statusCode(201)
            .body("accountId", equalTo(member.account.toString()))
            .body("mandateSignedBy", equalTo("Camille Martin"))
            .extract()
            .path("portRequestId");

    member.request(id).statusCode(200).body("history.by.kind", hasItem("CARE"));
    care()
        .header("On-Behalf-Of", member.account)
        .post("/v1/port-requests/" + id + "/cancellation")
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"));
  }

  @Test
  void a_port_is_found_by_its_number_as_it_is_read_aloud() {
    var number = Member.fresh();
    var id = member.asksFor(List.of(number));

    search(number.national())
        .body("items.id", contains(id))
        .body("items[0].kind", equalTo("PORT_REQUEST"))
        .body("items[0].accountId", equalTo(member.account.toString()));
    care().get("/v1/port-requests/" + id).then().statusCode(200);
    care()
        .queryParam("accountId", member.account)
        .get("/v1/port-requests")
        .then()
        .statusCode(200)
        .body("items.portRequestId", contains(id));
  }

  @Test
  void who_signed_a_mandate_is_kept_as_proof() {
    var id = member.asksFor(List.of(Member.fresh()));
    var ops = OfficeTestResource.tokens().ops().mint();

    given()
        .auth()
        .oauth2(ops)
        .queryParam("accountId", member.account)
        .queryParam("email", "camille@lumen.example")
        .queryParam("name", "Camille Martin")
        .delete("/v1/operations/porting/personal-data")
        .then()
        .statusCode(200)
        .body("erased", empty())
        .body("kept.id", contains(id))
        .body("kept.hold", contains("PORT_MANDATE"));
    var asked = new PersonalDataDesk("porting", "camille@lumen.example");
    assertFalse(asked.asked(member.account, "ERASURE").getBoolean("answer.held"));
    var told = asked.asked(member.account, "ACCOUNT_EXPORT");
    assertEquals(List.of(id), told.getList("PORT_REQUESTS.portRequestId"));
    assertEquals(List.of(id), told.getList("PORTED_NUMBERS.portRequestId"));
  }

  @Test
  void a_company_that_asks_for_all_is_told_every_table_but_those_named() {
    var file = new AccountDataFile("porting");
    assertEquals(List.of(), file.unnamedTables());
    assertEquals(List.of(), file.secrets());
  }

  private static ValidatableResponse search(String q) {
    return care().queryParam("q", q).get("/v1/operations/porting/search").then().statusCode(200);
  }

  private static RequestSpecification care() {
    var token = OfficeTestResource.tokens().care().subject("care-lea").mint();
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID());
  }
}
