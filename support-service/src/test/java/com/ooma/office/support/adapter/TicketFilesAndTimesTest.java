package com.ooma.office.support.adapter;

import static com.ooma.office.support.adapter.Desk.QUESTION;
import static com.ooma.office.support.adapter.Desk.eventually;
import static com.ooma.office.testing.api.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class TicketFilesAndTimesTest {

  private static final byte[] DOCUMENT =
      "%PDF-1.7\nsecret\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  private final UUID account = UUID.randomUUID();
  private final Desk member = Desk.member(account);
  private final Desk ops = Desk.ops();

  @Test
  void a_file_is_sealed_and_given_back_as_it_was_to_be_saved() throws SQLException {
    var ticket = open();

    var location =
        add(account, ticket, "k1", "écran \"1\".pdf", DOCUMENT)
            .statusCode(201)
            .body("form", equalTo("PDF"))
            .extract()
            .header("Location");

    member.get(ticket + "/attachments").body("items.name", hasItem("écran 1.pdf"));
    var file =
        ops.get(location)
            .statusCode(200)
            .header("Content-Type", equalTo("application/pdf"))
            .header("X-Content-Type-Options", equalTo("nosniff"))
            .header("Content-Security-Policy", containsString("sandbox"))
            .header(
                "Content-Disposition", equalTo("attachment; filename*=UTF-8''%C3%A9cran%201.pdf"))
            .extract();
    assertArrayEquals(DOCUMENT, file.asByteArray());
    assertFalse(stored(location).contains("secret"));
  }

  @Test
  void a_file_is_judged_by_its_content_and_its_size() {
    var ticket = open();

    assertProblem(
        add(account, ticket, "k1", "a.pdf", "<script>".getBytes(StandardCharsets.US_ASCII)),
        422,
        "attachment-unreadable");
    var large = Arrays.copyOf(DOCUMENT, 5 * 1024 * 1024 + 1);
    assertEquals(413, add(account, ticket, "k2", "a.pdf", large).extract().statusCode());
    member.get(ticket + "/attachments").body("items", hasSize(0));
  }

  @Test
  void files_of_others_are_not_there() {
    var ticket = open();
    var location = add(account, ticket, "k1", "a.pdf", DOCUMENT).extract().header("Location");
    var stranger = Desk.member(UUID.randomUUID());

    assertProblem(stranger.get(location), 404, "not-found");
    assertProblem(stranger.get(ticket + "/attachments"), 404, "not-found");
    assertProblem(add(UUID.randomUUID(), ticket, "k2", "a.pdf", DOCUMENT), 404, "not-found");
    assertProblem(member.get(ticket + "/attachments/" + UUID.randomUUID()), 404, "not-found");
  }

  @Test
  void ops_are_warned_of_who_waits_too_long_and_see_it_in_their_report() throws SQLException {
    var ticket = open();
    var ticketId = ticket.substring(ticket.lastIndexOf('/') + 1);
    longAgo(ticketId);

    ops.get("/v1/operations/support/punctuality?from=2020-03-01&until=2020-03-31&by=CATEGORY")
        .statusCode(200)
        .body("items.find { it.promise == 'FIRST_REPLY' }.key", equalTo("PHONE"));
    assertProblem(
        ops.get("/v1/operations/support/punctuality?from=2020-03-31&until=2020-03-01"),
        400,
        "report-period");
    assertProblem(member.get("/v1/operations/support/service-alerts"), 403, "not-allowed");
    eventually("it was looked at", () -> !checkAt(ticketId).isEmpty());
    ops.get("/v1/operations/support/service-alerts").statusCode(200);
  }

  private String open() {
    return member.open("k0", QUESTION).statusCode(201).extract().header("Location");
  }

  private static ValidatableResponse add(
      UUID account, String ticket, String key, String name, byte[] content) {
    return given()
        .auth()
        .oauth2(OfficeTestResource.tokens().member(account).mint())
        .header("Idempotency-Key", key)
        .contentType("application/pdf")
        .queryParam("name", name)
        .body(content)
        .post(ticket + "/attachments")
        .then();
  }

  private static String stored(String location) {
    var id = location.substring(location.lastIndexOf('/') + 1);
    return one(
        "SELECT encode(sealed, 'escape') FROM ticket_attachment WHERE attachment_id = '"
            + id
            + "'");
  }

  /// Whether the schedule took it up: it is to be looked at again at another time, or never.
  private static String checkAt(String ticketId) {
    return one(
        "SELECT coalesce(check_at::text, 'never') FROM ticket WHERE ticket_id = '"
            + ticketId
            + "' AND (check_at IS NULL OR check_at > now())");
  }

  private static void longAgo(String ticketId) throws SQLException {
    var tables = OfficeTestResource.tables("support");
    tables.execute(
        "UPDATE ticket_message SET written_at = '2020-03-10T10:00:00Z' WHERE ticket_id = '"
            + ticketId
            + "'");
    tables.execute(
        "UPDATE ticket SET opened_at = '2020-03-10T10:00:00Z', check_at = '2020-03-10T10:00:00Z'"
            + " WHERE ticket_id = '"
            + ticketId
            + "'");
  }

  private static String one(String sql) {
    return OfficeTestResource.tables("support").texts(sql).stream().findFirst().orElse("");
  }
}
