package com.ooma.office.ordering.adapter;

import static com.ooma.office.testing.api.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
class SeatListApiTest {

  private static final String LIST =
      "name;email;number;administrator\r\n"
          + "Camille Martin;camille@lumen.example;01 99 00 00 12;oui\r\n"
          + "Noé Leroy;;;\r\n";

  private final UUID account = UUID.randomUUID();
  private final Portal portal = new Portal(account);

  @Test
  void the_seats_of_a_list_go_into_an_order_as_they_are() {
    portal.describeAccount();
    var report = check(portal.token(), LIST, StandardCharsets.UTF_8).statusCode(200);
    report.body("errors", hasSize(0)).body("seats", hasSize(2));

    var seats = new JsonObject(report.extract().asString()).getJsonArray("seats");
    var voucher = portal.voucher(Portal.LONG_FROM_NOW, "+33199000012");
    var order =
        new JsonObject(Portal.orderOf(1))
            .put("seats", seats)
            .put("vouchers", new JsonArray().add(voucher))
            .encode();

    portal
        .order("k1", order)
        .statusCode(201)
        .body("seats.userName", equalTo(List.of("Camille Martin", "Noé Leroy")));
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
  }

  @Test
  void a_list_is_read_in_whatever_a_french_excel_saved_it() {
    var windows = Charset.forName("windows-1252");
    var french =
        "Nom;E-mail;Numéro;Administrateur\r\nCamille Œuvré;c@lumen.example;;oui\r\n;;;\r\n";
    var types =
        Map.of(
            "text/csv", french.getBytes(windows),
            "text/csv; charset=windows-1252", french.getBytes(windows),
            "text/csv; charset=utf-8", french.getBytes(windows),
            "application/vnd.ms-excel", ("sep=;\r\n" + french).getBytes(StandardCharsets.UTF_8),
            "text/plain",
                ("\uFEFF" + french.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE));

    types.forEach((type, file) ->
        check(portal.token(), type, file)
            .statusCode(200)
            .body("errors", hasSize(0))
            .body("seats.userName", equalTo(List.of("Camille Œuvré"))));
    assertProblem(
        check(portal.token(), "application/vnd.ms-excel", new byte[] {'P', 'K', 3, 4}),
        422,
        "workbook-not-csv");
    assertProblem(check(portal.token(), "text/csv", new byte[0]), 400, "csv-empty");
  }

  @Test
  void only_primary_members_and_csv_of_a_sane_size() {
    var member = OfficeTestResource.tokens().member(account).mint();

    assertProblem(check(member, LIST, StandardCharsets.UTF_8), 403, "not-allowed");
    assertProblem(
        check(portal.token(), "x\n".repeat(20_001), StandardCharsets.UTF_8), 422, "too-many-lines");
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
    return check(token, "text/csv", csv.getBytes(charset));
  }

  private static ValidatableResponse check(String token, String contentType, byte[] file) {
    return given()
        .auth()
        .oauth2(token)
        .header("Content-Type", contentType)
        .body(file)
        .post("/v1/seat-lists/checks")
        .then();
  }
}
