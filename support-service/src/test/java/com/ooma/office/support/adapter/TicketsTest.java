package com.ooma.office.support.adapter;

import static com.ooma.office.support.adapter.Desk.QUESTION;
import static com.ooma.office.support.adapter.Desk.eventually;
import static com.ooma.office.testing.api.Problems.assertProblem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Race;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class TicketsTest {

  private final UUID account = UUID.randomUUID();
  private final Desk member = Desk.member(account);
  private final Desk ops = Desk.ops();

  @Test
  void a_question_opens_a_ticket_and_is_told_to_the_others_without_its_words() {
    var ticket =
        member
            .open("k1", QUESTION)
            .statusCode(201)
            .header("Location", startsWith("/v1/tickets/"))
            .body("state", equalTo("NEW"))
            .body("category", equalTo("PHONE"))
            .body("subject", equalTo("Téléphone muet à l’accueil"))
            .body("messages", hasSize(1))
            .body("messages[0].author", equalTo("MEMBER"))
            .body("messages[0].text", equalTo("Ça ne sonne plus.\nDepuis ce matin."))
            .extract();

    var events = EventBus.read("support", "TicketOpened", account, 1);
    assertEquals(1, events.size());
    assertEquals(ticket.path("ticketId"), events.getFirst().subject().toString());
    assertEquals(1, events.getFirst().sequence());
    assertTrue(events.getFirst().json().contains("\"category\":\"PHONE\""));
    assertFalse(events.getFirst().json().contains("sonne"));
    member.get(ticket.header("Location")).statusCode(200).body("subject", startsWith("Téléphone"));
  }

  @Test
  void the_same_key_gives_the_same_answer_and_one_ticket() {
    var first = member.open("k1", QUESTION).statusCode(201).extract();
    var again = member.open("k1", QUESTION).statusCode(201).extract();

    assertEquals(first.asString(), again.asString());
    member.get("/v1/tickets").body("items", hasSize(1));
    assertProblem(
        member.open("k1", QUESTION.replace("PHONE", "OTHER")), 422, "idempotency-key-reused");
  }

  @Test
  void a_conversation_goes_back_and_forth_and_answers_are_mailed() {
    String ticketId = member.open("k1", QUESTION).extract().path("ticketId");

    ops.write(
            ticketId,
            "{\"text\":\"Le poste 2001 était en « ne pas déranger ».\\n<b>Essayez</b> encore.\"}")
        .statusCode(201)
        .body("state", equalTo("PENDING"))
        .body("messages[1].author", equalTo("OPS"));
    member.write(ticketId, "{\"text\":\"Parfait, merci !\"}").body("state", equalTo("OPEN"));
    ops.write(ticketId, "{\"text\":\"Avec plaisir.\",\"solved\":true}")
        .body("state", equalTo("RESOLVED"))
        .body("messages", hasSize(4));

    var mailbox = OfficeTestResource.mails();
    var email = Desk.emailOf(account);
    eventually("two answers are mailed", () -> mailbox.mailsTo(email).size() == 2);
    var first = mailbox.mailsTo(email).getFirst();
    assertEquals("Réponse à votre demande : Téléphone muet à l’accueil", first.subject());
    assertTrue(first.text().contains("Bonjour Zoé <Durand>,"), first.text());
    assertTrue(first.text().contains("<b>Essayez</b> encore."), first.text());
    assertTrue(first.html().contains("Bonjour Zoé &lt;Durand&gt;,"), first.html());
    assertTrue(first.html().contains("&lt;b&gt;Essayez&lt;/b&gt; encore."), first.html());
    assertTrue(mailbox.mailsTo(email).getLast().text().contains("comme réglée"));
    member
        .get("/v1/notices")
        .body("items.kind", equalTo(List.of("TICKET_ANSWERED", "TICKET_ANSWERED")));
  }

  @Test
  void a_solved_ticket_is_closed_after_a_week_and_stays_closed() throws SQLException {
    String ticketId = member.open("k1", QUESTION).extract().path("ticketId");
    String other = member.open("k2", QUESTION).extract().path("ticketId");
    ops.write(ticketId, "{\"text\":\"Réglé.\",\"solved\":true}");
    ops.write(other, "{\"text\":\"Réglé.\",\"solved\":true}");

    Known.change(
        "ticket SET resolved_at = resolved_at - interval '8 days' WHERE ticket_id = '%s'"
            .formatted(ticketId));

    eventually(
        "closed",
        () -> member.get("/v1/tickets/" + ticketId).extract().path("state").equals("CLOSED"));
    assertProblem(member.write(ticketId, "{\"text\":\"Encore.\"}"), 409, "ticket-closed");
    assertProblem(ops.write(ticketId, "{\"text\":\"Encore.\"}"), 409, "ticket-closed");
    member.get("/v1/tickets/" + other).body("state", equalTo("RESOLVED"));
  }

  @Test
  void racing_words_all_find_their_place() throws Exception {
    String ticketId = member.open("k1", QUESTION).extract().path("ticketId");

    var statuses =
        Race.of(12, _ -> member.write(ticketId, "{\"text\":\"Encore.\"}").extract().statusCode());

    assertTrue(statuses.stream().allMatch(status -> status == 201), statuses.toString());
    member.get("/v1/tickets/" + ticketId).body("messages", hasSize(13));
  }

  @Test
  void a_foreign_ticket_is_not_there() {
    String ticketId = member.open("k1", QUESTION).extract().path("ticketId");
    var stranger = Desk.member(UUID.randomUUID());

    assertProblem(stranger.get("/v1/tickets/" + ticketId), 404, "not-found");
    assertProblem(stranger.get("/v1/tickets/" + UUID.randomUUID()), 404, "not-found");
    assertProblem(stranger.write(ticketId, "{\"text\":\"Moi aussi.\"}"), 404, "not-found");
    assertProblem(stranger.get("/v1/tickets?accountId=" + account), 404, "not-found");
    assertProblem(ops.write(UUID.randomUUID(), "{\"text\":\"Bonjour.\"}"), 404, "not-found");
    stranger.get("/v1/tickets").body("items", hasSize(0));
    member.get("/v1/tickets/" + ticketId).body("messages", hasSize(1));
  }

  @Test
  void tickets_are_listed_newest_first_and_paged() {
    for (var key : List.of("k1", "k2", "k3")) {
      member.open(key, QUESTION.replace("Téléphone muet", key)).statusCode(201);
    }

    String next =
        member
            .get("/v1/tickets?limit=2")
            .body("items.subject", equalTo(List.of("k3 à l’accueil", "k2 à l’accueil")))
            .extract()
            .path("next");
    member
        .get("/v1/tickets?limit=2&cursor=" + next)
        .body("items.subject", equalTo(List.of("k1 à l’accueil")))
        .body("next", nullValue());
    ops.get("/v1/tickets?accountId=" + account).body("items", hasSize(3));
    ops.get("/v1/tickets?limit=200").body("items.accountId", hasItem(account.toString()));
    assertProblem(member.get("/v1/tickets?cursor=nonsense"), 400, "cursor-unknown");
    assertProblem(member.get("/v1/tickets?limit=201"), 400, "malformed");
  }

  @Test
  void bad_input_is_refused_as_a_problem() {
    assertProblem(member.open(null, QUESTION), 400, "idempotency-key-missing");
    assertProblem(member.open("k1", "{\"subject\":"), 400, "malformed");
    assertProblem(member.open("k2", "[]"), 400, "malformed");
    assertProblem(member.open("k3", ""), 400, "malformed");
    assertProblem(member.open("k4", QUESTION.replace("\"message\"", "\"text\"")), 400, "malformed");
    assertProblem(member.open("k5", QUESTION.replace("PHONE", "FAX")), 400, "malformed");
    assertProblem(member.open("k6", QUESTION.replace("\"PHONE\"", "2")), 400, "malformed");
    assertProblem(member.open("k7", QUESTION.replace("Ça ne", "\\u0000")), 400, "malformed");
    assertProblem(member.open("k8", QUESTION.replace("muet", "\\r\\nBcc:")), 400, "malformed");
    assertProblem(member.open("k9", QUESTION.replace("muet", "\\ud800")), 400, "malformed");
    assertProblem(
        member.open("k10", QUESTION.replace("Ça ne", "a".repeat(10_001))), 400, "malformed");
    member
        .open("k11", QUESTION.replace("Téléphone muet à l’accueil", "  "))
        .statusCode(400)
        .body("errors.pointer", hasItem("/subject"));
    assertProblem(member.get("/v1/tickets/not-a-uuid"), 404, "not-found");
    assertProblem(member.get("/v1/tickets?accountId=not-a-uuid"), 400, "malformed");
    assertProblem(member.get("/v1/tickets?status=NEW"), 400, "malformed");
    assertProblem(member.get("/v1/tickets?state=NO"), 400, "malformed");
    member.open("k12", QUESTION.replace("Ça ne", "a".repeat(9_900))).statusCode(201);
    member.get("/v1/tickets").body("items", hasSize(1));
  }

  @Test
  void only_members_ask_and_only_ops_solve() {
    String ticketId = member.open("k1", QUESTION).extract().path("ticketId");

    assertProblem(ops.open("k1", QUESTION), 403, "not-allowed");
    assertProblem(
        member.write(ticketId, "{\"text\":\"Réglé.\",\"solved\":true}"), 403, "solved-by-ops");
    var tokens = OfficeTestResource.tokens();
    assertProblem(new Desk(tokens.warehouse().mint()).get("/v1/tickets"), 403, "not-allowed");
    assertProblem(
        new Desk(tokens.member(account).expired().mint()).get("/v1/tickets"),
        401,
        "not-authenticated");
    assertProblem(new Desk("").get("/v1/tickets"), 401, "not-authenticated");
    assertProblem(new Desk("").get("/v1/notices"), 401, "not-authenticated");
    assertProblem(new Desk(tokens.of("member").mint()).open("k1", QUESTION), 403, "no-account");
  }

  @Test
  void the_primary_member_alone_may_ask_too() {
    var token = OfficeTestResource.tokens().of("primary-member").account(account).mint();

    new Desk(token).open("k1", QUESTION).statusCode(201);
  }
}
