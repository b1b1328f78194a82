package com.ooma.office.support.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Somebody of care has a member on the phone: asks for help and moves users for the company.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class CareTest {

  private final UUID account = UUID.randomUUID();
  private final Desk member = Desk.member(account);

  @Test
  void a_ticket_opened_on_the_phone_is_the_companys_and_names_care() {
    String ticketId =
        care()
            .header("On-Behalf-Of", account)
            .body(Desk.QUESTION)
            .post("/v1/tickets")
            .then()
            .statusCode(201)
            .body("accountId", equalTo(account.toString()))
            .body("askedBy", equalTo("care-lea"))
            .body("messages.author", contains("CARE"))
            .extract()
            .path("ticketId");

    member.get("/v1/tickets/" + ticketId).statusCode(200).body("state", equalTo("NEW"));
    care()
        .header("On-Behalf-Of", account)
        .body("{\"text\":\"Elle rappelle : toujours muet.\"}")
        .post("/v1/tickets/" + ticketId + "/messages")
        .then()
        .statusCode(201)
        .body("messages.author", contains("CARE", "CARE"));
    care()
        .body("{\"text\":\"Redémarrez le poste.\"}")
        .post("/v1/tickets/" + ticketId + "/messages")
        .then()
        .statusCode(201)
        .body("state", equalTo("PENDING"))
        .body("messages[2].author", equalTo("OPS"));
  }

  @Test
  void another_companys_ticket_is_not_there_for_who_acts_for_an_account() {
    String ticketId = member.open("k1", Desk.QUESTION).statusCode(201).extract().path("ticketId");

    care().get("/v1/tickets/" + ticketId).then().statusCode(200);
    care()
        .header("On-Behalf-Of", UUID.randomUUID())
        .get("/v1/tickets/" + ticketId)
        .then()
        .statusCode(404);
    care()
        .header("On-Behalf-Of", UUID.randomUUID())
        .body("{\"text\":\"Moi aussi.\"}")
        .post("/v1/tickets/" + ticketId + "/messages")
        .then()
        .statusCode(404);
  }

  @Test
  void a_ticket_is_found_by_who_asked_and_listed_by_state() {
    String ticketId = member.open("k1", Desk.QUESTION).statusCode(201).extract().path("ticketId");

    search(Desk.emailOf(account))
        .body("items.id", contains(ticketId))
        .body("items[0].kind", equalTo("TICKET"))
        .body("items[0].link", equalTo("/v1/tickets/" + ticketId));
    search(ticketId).body("items.accountId", contains(account.toString()));
    search("telephone MUET").body("items", hasSize(greaterThan(0)));
    care()
        .queryParam("accountId", account)
        .queryParam("state", "NEW")
        .get("/v1/tickets")
        .then()
        .statusCode(200)
        .body("items.ticketId", hasItem(ticketId));
    care()
        .queryParam("accountId", account)
        .queryParam("state", "CLOSED")
        .get("/v1/tickets")
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void our_own_people_see_how_much_time_is_left() {
    String ticketId = member.open("k1", Desk.QUESTION).statusCode(201).extract().path("ticketId");

    care()
        .get("/v1/tickets/" + ticketId + "/service-time")
        .then()
        .statusCode(200)
        .body("firstReply.promisedMinutes", equalTo(240))
        .body("firstReply.running", equalTo(true))
        .body("firstReply.reading", equalTo("IN_TIME"))
        .body("solution.promisedMinutes", equalTo(1620));
    care()
        .header("On-Behalf-Of", UUID.randomUUID())
        .get("/v1/tickets/" + ticketId + "/service-time")
        .then()
        .statusCode(404);
  }

  private static ValidatableResponse search(String q) {
    return care().queryParam("q", q).get("/v1/operations/support/search").then().statusCode(200);
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
