package com.ooma.office.ordering.adapter;

import static com.ooma.office.ordering.adapter.Portal.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
class SeatListApiTest {

  private static final String LIST =
      "name;email;number;administrator\r\nCamille Martin;camille@lumen.example;01 99 00 00 12;oui\r\nNoé Leroy;;;\r\n";

  private final UUID account = UUID.randomUUID();
  private final Portal portal = new Portal(account);

  @Test
  void the_seats_of_a_list_go_into_an_order_as_they_are() {
    portal.describeAccount();
    var report = check(portal.token(), LIST, StandardCharsets.UTF_8).statusCode(200);
    report.body("errors", hasSize(0)).body("seats", hasSize(2));

    var seats = new JsonObject(report.extract().asString()).getJsonArray("seats");
    var order = new JsonObject(Portal.orderOf(1)).put("seats", seats).encode();

    portal
        .order("k1", order)
        .statusCode(201)
        .body("seats.userName", equalTo(java.util.List.of("Camille Martin", "Noé Leroy")));
    assertEquals("+33199000012", seats.getJsonObject(0).getString("number"));
  }

  @Test
  void errors_are_told_by_line_and_column() {
    check(portal.token(), LIST.replace("lumen.example", "lumen"), StandardCharsets.UTF_8)
        .statusCode(200)
        .body("errors", hasSize(1))
        .body("errors[0].line", equalTo(2))
        .body("errors[0].column", equalTo("email"))
        .body("errors[0].code", equalTo("not-a-mail-address"));
    check(portal.token(), LIST, StandardCharsets.ISO_8859_1)
        .body("errors[0].line", equalTo(3))
        .body("errors[0].code", equalTo("not-utf-8"));
  }

  @Test
  void only_primary_members_and_csv_of_a_sane_size() {
    var member = OfficeTestResource.tokens().member(account).mint();

    assertProblem(check(member, LIST, StandardCharsets.UTF_8), 403, "not-allowed");
    assertProblem(
        check(portal.token(), "x".repeat(200_001), StandardCharsets.UTF_8), 400, "malformed");
    assertProblem(
        given()
            .auth()
            .oauth2(portal.token())
            .contentType("application/json")
            .body("{}")
            .post("/v1/seat-lists/checks")
            .then(),
        415,
        "unsupported-media-type");
  }

  private static ValidatableResponse check(String token, String csv, Charset charset) {
    return given()
        .auth()
        .oauth2(token)
        .header("Content-Type", "text/csv")
        .body(csv.getBytes(charset))
        .post("/v1/seat-lists/checks")
        .then();
  }
}
