package com.ooma.office.billing.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The paper of an invoice, asked for over REST in its three forms.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class DocumentsApiTest {

  @Inject Clock clock;

  private final UUID account = UUID.randomUUID();
  private final UUID seat = UUID.randomUUID();
  private final Neighbours neighbours = new Neighbours(account);

  @Test
  void an_invoice_is_handed_out_as_pdf_as_xml_and_as_json() throws Exception {
    var path = invoicePath();

    var pdf =
        neighbours
            .get(path)
            .statusCode(200)
            .contentType("application/pdf")
            .header("Content-Disposition", startsWith("attachment; filename=\"OO-"))
            .extract();
    var bytes = pdf.asByteArray();
    assertEquals("%PDF-", new String(bytes, 0, 5, StandardCharsets.US_ASCII));
    var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    assertEquals("\"" + hash + "-pdf\"", pdf.header("ETag"));
    var xml = as("application/xml", path).then().statusCode(200).extract().asString();
    assertTrue(xml.contains("urn:cen.eu:en16931:2017"), xml);
    as("application/json", path)
        .then()
        .statusCode(200)
        .body("kind", equalTo("INVOICE"))
        .body("lines", hasSize(1))
        .body("lines[0].unitHt", equalTo(41.67f))
        .body("totals.ttc.amount", equalTo("50.00"));
    as("image/png", path).then().statusCode(406);
    given()
        .auth()
        .oauth2(neighbours.token())
        .header("If-None-Match", pdf.header("ETag"))
        .get(path)
        .then()
        .statusCode(304);
  }

  @Test
  void it_is_the_same_for_ever() throws Exception {
    var path = invoicePath();
    var first = neighbours.get(path).extract().asByteArray();

    for (var change :
        new String[] {
          "UPDATE document SET pdf = 'x', sha256 = encode(sha256('x'), 'hex')",
          "DELETE FROM document",
          "TRUNCATE document"
        }) {
      assertThrows(SQLException.class, () -> execute(change));
    }

    assertArrayEquals(first, neighbours.get(path).extract().asByteArray());
  }

  private String invoicePath() {
    EventBus.publish(
        neighbours.orderPlaced("Atelier Lumen SAS", false, seat),
        neighbours.phoneShipped(seat, LocalDate.now(clock)));
    String invoice =
        neighbours
            .eventually("/v1/invoices", "items.size()", 1)
            .extract()
            .path("items[0].invoiceId");
    return "/v1/invoices/" + invoice + "/document";
  }

  private Response as(String form, String path) {
    return given().auth().oauth2(neighbours.token()).accept(form).get(path);
  }

  private static void execute(String sql) throws SQLException {
    OfficeTestResource.tables("billing").execute(sql);
  }
}
