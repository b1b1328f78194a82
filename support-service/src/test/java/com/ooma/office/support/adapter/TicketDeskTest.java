package com.ooma.office.support.adapter;

import static com.ooma.office.support.adapter.Desk.QUESTION;
import static com.ooma.office.support.adapter.Desk.eventually;
import static com.ooma.office.testing.api.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class TicketDeskTest {

  private static final String TRIAGE =
      """
      {"category":"PORTING","priority":"HIGH","assignee":"%s",
       "links":[{"kind":"PORT","reference":"%s"}]}
      """;

  private final UUID account = UUID.randomUUID();
  private final Desk member = Desk.member(account);
  private final Desk ops = Desk.ops();

  @Test
  void ops_sort_what_they_read_and_members_do_not_see_who_has_it() {
    var ticket = open("k1");
    var me = "ops-" + UUID.randomUUID();
    var read = ops.get(ticket).extract();

    sort(ticket, read.header("ETag"), me, UUID.randomUUID())
        .statusCode(200)
        .body("queue", equalTo("PORTING"))
        .body("priority", equalTo("HIGH"))
        .body("links", hasSize(1));
    assertProblem(sort(ticket, read.header("ETag"), me, UUID.randomUUID()), 412, "stale");
    assertProblem(sort(ticket, null, me, UUID.randomUUID()), 428, "if-match-missing");
    var other = "ops-" + UUID.randomUUID();
    sort(ticket, "*", other, UUID.randomUUID()).statusCode(200).body("assignee", equalTo(other));
    sort(ticket, "*", me, UUID.randomUUID()).statusCode(200).body("assignee", equalTo(me));
    ops.get("/v1/tickets?assignee=" + me + "&queue=PORTING&category=PORTING")
        .body("items", hasSize(1));
    ops.get("/v1/tickets?assignee=" + me + "&queue=BILLING").body("items", hasSize(0));
    member
        .get(ticket)
        .body("assignee", nullValue())
        .body("queue", nullValue())
        .body("category", equalTo("PORTING"));
    member.get("/v1/tickets?queue=BILLING").body("items", hasSize(1));
  }

  @Test
  void notes_are_for_our_own_people_alone() {
    var ticket = open("k1");

    ops.post(ticket + "/notes", "n1", "{\"text\":\"Client furieux.\"}").statusCode(201);
    ops.post(ticket + "/notes", "n2", "{\"text\":\"Rappeler demain.\"}").statusCode(201);

    ops.get(ticket + "/notes")
        .body("items.text", contains("Client furieux.", "Rappeler demain."))
        .body("items.writtenBy", contains("ops-1", "ops-1"));
    assertProblem(member.get(ticket + "/notes"), 403, "not-allowed");
    assertProblem(member.post(ticket + "/notes", "n3", "{\"text\":\"?\"}"), 403, "not-allowed");
    assertFalse(member.get(ticket).extract().asString().contains("furieux"));
    assertTrue(OfficeTestResource.mails().mailsTo(Desk.emailOf(account)).isEmpty());
    var nobodys = "/v1/tickets/" + UUID.randomUUID() + "/notes";
    assertProblem(ops.post(nobodys, "n4", "{\"text\":\"?\"}"), 404, "not-found");
    assertProblem(ops.get(nobodys), 404, "not-found");
  }

  @Test
  void a_merged_ticket_says_where_it_goes_on() {
    var ticket = open("k1");
    var other = open("k2");
    var into = "{\"into\":\"%s\"}".formatted(id(other));

    ops.post(ticket + "/merge", "m1", into).statusCode(200).body("ticketId", equalTo(id(other)));
    ops.post(ticket + "/merge", "m1", into).statusCode(200);

    member.get(ticket).body("state", equalTo("MERGED")).body("mergedInto", equalTo(id(other)));
    member.get(other).body("messages", hasSize(2)).body("state", equalTo("NEW"));
    assertProblem(member.write(id(ticket), "{\"text\":\"Encore.\"}"), 409, "ticket-merged");
    assertProblem(ops.post(ticket + "/merge", "m2", into), 409, "ticket-merged");
    eventually(
        "the asker is told",
        () -> OfficeTestResource.mails().mailsTo(Desk.emailOf(account)).size() == 1);
    assertProblem(
        ops.post(other + "/merge", "m3", "{\"into\":\"%s\"}".formatted(id(other))),
        422,
        "merge-into-itself");
  }

  @Test
  void a_second_question_becomes_a_ticket() {
    var ticket = open("k1");
    String messageId =
        member
            .write(id(ticket), "{\"text\":\"Et ma facture ?\"}")
            .extract()
            .path("messages[1].messageId");
    var body =
        "{\"messageId\":\"%s\",\"category\":\"BILLING\",\"subject\":\"Facture\"}"
            .formatted(messageId);

    var location = ops.post(ticket + "/split", "s1", body).statusCode(201).extract();

    member
        .get(location.header("Location"))
        .body("splitFrom", equalTo(id(ticket)))
        .body("category", equalTo("BILLING"))
        .body("messages.text", contains("Et ma facture ?"));
    assertProblem(ops.post(ticket + "/split", "s3", body), 409, "split-already");
    member.get("/v1/tickets").body("items", hasSize(2));
    assertProblem(
        ops.post(ticket + "/split", "s2", body.replace(messageId, UUID.randomUUID().toString())),
        422,
        "split-of-no-question");
  }

  @Test
  void a_member_is_asked_once_and_answers_once() {
    var ticket = open("k1");
    assertProblem(rate(ticket, "r1", 5), 409, "ticket-not-resolved");
    ops.write(id(ticket), "{\"text\":\"Réglé.\",\"solved\":true}");

    rate(ticket, "r2", 4).statusCode(201).body("satisfaction.rating", equalTo(4));
    assertProblem(rate(ticket, "r3", 1), 409, "satisfaction-given");
    assertProblem(rate(ticket, "r4", 6), 400, "malformed");
    assertProblem(
        Desk.member(UUID.randomUUID()).post(ticket + "/satisfaction", "r5", "{\"rating\":1}"),
        404,
        "not-found");

    member.write(id(ticket), "{\"text\":\"Si, encore.\"}");
    ops.write(id(ticket), "{\"text\":\"Cette fois.\",\"solved\":true}");
    var mailbox = OfficeTestResource.mails();
    eventually("two letters", () -> mailbox.mailsTo(Desk.emailOf(account)).size() == 2);
    var letters = mailbox.mailsTo(Desk.emailOf(account));
    assertTrue(letters.getFirst().text().contains("satisfait"), letters.getFirst().text());
    assertTrue(letters.getFirst().html().contains("satisfait"));
    assertFalse(letters.getLast().text().contains("satisfait"), letters.getLast().text());
  }

  @Test
  void a_port_that_completes_resolves_the_question_about_it() {
    var port = UUID.randomUUID();
    var ticket =
        location(
            member.open(
                "k1",
                QUESTION
                    .replace("PHONE", "PORTING")
                    .replace(
                        "{\"category\"",
                        "{\"links\":[{\"kind\":\"PORT\",\"reference\":\"%s\"}],\"category\""
                            .formatted(port))));

    EventBus.publish(Happenings.of(account).portCompleted(port));

    eventually("resolved", () -> member.get(ticket).extract().path("state").equals("RESOLVED"));
    member
        .get(ticket)
        .body("messages[1].author", equalTo("SYSTEM"))
        .body("messages[1].solves", equalTo(true));
  }

  @Test
  void a_link_that_can_be_none_is_refused() {
    var asked =
        QUESTION.replace(
            "{\"category\"",
            "{\"links\":[{\"kind\":\"PHONE\",\"reference\":\"00:15:65:aa:bb:cc\"}],\"category\"");

    assertProblem(member.open("k1", asked), 422, "link-malformed");
    member.get("/v1/tickets").body("items", not(hasSize(1)));
  }

  private ValidatableResponse rate(String ticket, String key, int rating) {
    return member.post(
        ticket + "/satisfaction", key, "{\"rating\":%d,\"comment\":\"Merci.\"}".formatted(rating));
  }

  private ValidatableResponse sort(String ticket, String tag, String assignee, UUID port) {
    var request =
        given()
            .auth()
            .oauth2(OfficeTestResource.tokens().ops().subject("ops-1").mint())
            .contentType("application/json")
            .body(TRIAGE.formatted(assignee, port));
    return (tag == null ? request : request.header("If-Match", tag)).put(ticket + "/triage").then();
  }

  private String open(String key) {
    return location(member.open(key, QUESTION));
  }

  private static String location(ValidatableResponse answer) {
    return answer.statusCode(201).extract().header("Location");
  }

  private static String id(String ticket) {
    return ticket.substring(ticket.lastIndexOf('/') + 1);
  }
}
