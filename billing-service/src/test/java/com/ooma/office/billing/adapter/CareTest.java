package com.ooma.office.billing.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Somebody reads the number of an invoice aloud: whose is it?
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class CareTest {

  @Inject Clock clock;

  @Test
  void an_invoice_is_found_by_its_number_and_read_by_its_link() {
    var account = UUID.randomUUID();
    var neighbours = new Neighbours(account);
    var seat = UUID.randomUUID();
    EventBus.publish(
        neighbours.orderPlaced("Atelier Lumen SAS", false, seat),
        neighbours.phoneShipped(seat, LocalDate.now(clock)));
    var invoice = neighbours.eventually("/v1/invoices", "items.size()", 1).extract();
    String number = invoice.path("items[0].number");

    String link =
        search(number.toLowerCase(Locale.ROOT).replace('-', ' '))
            .body("items.kind", contains("INVOICE"))
            .body("items[0].accountId", equalTo(account.toString()))
            .extract()
            .path("items[0].link");
    care().get(link).then().statusCode(200).body("number", equalTo(number));
    care().header("On-Behalf-Of", UUID.randomUUID()).get(link).then().statusCode(404);
    care()
        .queryParam("accountId", account)
        .get("/v1/invoices")
        .then()
        .statusCode(200)
        .body("items.number", contains(number));
  }

  private static ValidatableResponse search(String q) {
    return care().queryParam("q", q).get("/v1/operations/billing/search").then().statusCode(200);
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
