package com.ooma.office.provisioning.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Somebody reads a number, a MAC or a parcel's label aloud: whose is it?
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class CareTest {

  @Test
  void a_number_a_phone_and_a_parcel_lead_to_their_account() {
    var order = PackedOrder.ready();
    order.dispatched();
    var account = order.account().toString();

    search("00:15:65:00:00:00")
        .body("items.kind", contains("PHONE"))
        .body("items[0].accountId", equalTo(account));
    search("serial 000000").body("items.kind", contains("PHONE"));
    search("6a 0000-0000-001")
        .body("items.kind", contains("SHIPMENT"))
        .body("items[0].accountId", equalTo(account));
    String link =
        search("01 99 00 00 01")
            .body("items.kind", contains("NUMBER"))
            .body("items[0].id", equalTo("+33199000001"))
            .body("items[0].accountId", equalTo(account))
            .extract()
            .path("items[0].link");
    care().get(link).then().statusCode(200);
    care().get("/v1/accounts/" + account + "/telephony/extensions").then().statusCode(200);
    care()
        .header("On-Behalf-Of", UUID.randomUUID())
        .get("/v1/accounts/" + account + "/telephony/extensions")
        .then()
        .statusCode(404);
  }

  @Test
  void numbers_held_on_the_phone_are_held_for_the_company() {
    var account = PackedOrder.ready().account();

    String holdId =
        care()
            .header("On-Behalf-Of", account)
            .body("{\"numbers\":[\"+33199000004\"]}")
            .post("/v1/number-holds")
            .then()
            .statusCode(201)
            .extract()
            .path("holdId");
    Api.primaryMember(account).get("/v1/number-holds/" + holdId).statusCode(200);
  }

  private static ValidatableResponse search(String q) {
    return care()
        .queryParam("q", q)
        .get("/v1/operations/provisioning/search")
        .then()
        .statusCode(200);
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
