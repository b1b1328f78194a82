package com.ooma.office.porting.adapter.in.rest.paper;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.porting.adapter.Member;
import com.ooma.office.porting.adapter.PeersTestResource;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "porting"))
@QuarkusTestResource(PeersTestResource.class)
class PaperApiTest {

  private static final byte[] BILL = "%PDF-1.7\n1 0 obj\n%%EOF\n".getBytes(ISO_8859_1);

  private final Member member = new Member();

  @Test
  void the_mandate_is_a_document_to_keep() {
    var id = member.asksFor(List.of(Member.fresh()));

    var pdf =
        member
            .get("/v1/port-papers/" + id + "/mandate")
            .statusCode(200)
            .contentType("application/pdf")
            .header("Content-Disposition", containsString("mandat-" + id + ".pdf"))
            .extract()
            .asByteArray();

    assertEquals("%PDF-", new String(pdf, 0, 5, ISO_8859_1));
    member.request(id).body("mandateText", equalTo("2026-11"));
    member.opsGet("/v1/port-papers/" + id + "/mandate").statusCode(200);
    new Member().get("/v1/port-papers/" + id + "/mandate").statusCode(404);
  }

  @Test
  void the_bill_is_kept_as_it_was_sent_and_known_by_its_content() {
    var id = member.asksFor(List.of(Member.fresh()));
    member.get("/v1/port-papers/" + id + "/bill").statusCode(404);

    send(id, "application/pdf", "<html>".getBytes(ISO_8859_1))
        .statusCode(422)
        .body("code", equalTo("bill-unreadable"));
    send(id, "image/png", BILL).statusCode(422).body("code", equalTo("bill-unreadable"));
    send(id, "application/pdf", BILL).statusCode(204);
    send(id, "text/plain", BILL).statusCode(415);
    send(id, "application/pdf", Arrays.copyOf(BILL, 4 * 1024 * 1024)).statusCode(413);

    var file =
        member
            .opsGet("/v1/port-papers/" + id + "/bill")
            .statusCode(200)
            .contentType("application/pdf")
            .header("X-Content-Type-Options", "nosniff")
            .extract()
            .asByteArray();
    assertArrayEquals(BILL, file);
    new Member().get("/v1/port-papers/" + id + "/bill").statusCode(404);
  }

  private ValidatableResponse send(String id, String type, byte[] file) {
    return given()
        .auth()
        .oauth2(OfficeTestResource.tokens().primaryMember(member.account).mint())
        .contentType(type)
        .body(file)
        .put("/v1/port-papers/" + id + "/bill")
        .then();
  }
}
