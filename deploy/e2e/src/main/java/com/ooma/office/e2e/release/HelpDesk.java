package com.ooma.office.e2e.release;

import com.ooma.office.local.stack.LocalStack;
import com.ooma.office.testing.Patience;
import com.ooma.office.testing.mail.Mail;
import com.ooma.office.testing.mail.Postman;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// Has the company of the story use what support has and neither story nor campaign asks for, so
/// that each of its tables has something.
final class HelpDesk {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final String OF_THE_STORY =
      """
      SELECT c.account_id, c.email FROM support.contact c JOIN support.ticket t USING (account_id)
      WHERE t.subject = 'Transfert d''appel' ORDER BY t.ticket_id LIMIT 1
      """;

  private static final String REPORT =
      """
      Content-Type: multipart/report; report-type=delivery-status; boundary=b

      --b
      Content-Type: text/plain

      Cette boîte n'existe plus.
      --b
      Content-Type: message/delivery-status

      Final-Recipient: rfc822; %s
      Action: failed
      Status: 5.1.1
      Diagnostic-Code: smtp; 550 5.1.1 No such user
      --b--
      """;

  private final LocalStack stack;
  private final UUID account;
  private final String email;
  private final Requester member;
  private final Requester ops;

  private HelpDesk(LocalStack stack, UUID account, String email) {
    var tokens = stack.settings().tokens();
    this.stack = stack;
    this.account = account;
    this.email = email;
    var camille =
        tokens
            .primaryMember(account)
            .name("Camille Martin")
            .email(email)
            .claim("email_verified", true);
    this.member = new Requester(stack.gateway(), camille.mint());
    this.ops = new Requester(stack.gateway(), tokens.ops().subject("ops-1").mint());
  }

  static HelpDesk of(LocalStack stack) throws SQLException {
    try (var connection = stack.database().administrator();
        var statement = connection.createStatement();
        var row = statement.executeQuery(OF_THE_STORY)) {
      if (!row.next()) {
        throw new IllegalStateException("The story has left no ticket");
      }
      return new HelpDesk(stack, row.getObject(1, UUID.class), row.getString(2));
    }
  }

  void work() throws Exception {
    look();
    beSetUp();
    writeToEachOther();
    askForData();
  }

  private void look() throws Exception {
    member.get("/v1/articles/search?q=ornithorynque");
    member.put(
        "/v1/articles/trouver-son-rio/feedback",
        new JsonObject().put("helpful", false).put("comment", "Où est le 3179 ?"));
    member.put("/v1/notices/language", new JsonObject().put("language", "EN"));
  }

  private void beSetUp() throws Exception {
    var clock = stack.gateway().resolve("/sandbox/clock").getPath();
    var today = OffsetDateTime.parse(member.get(clock).getString("now")).toLocalDate();
    ops.put(
        "/v1/opening-hours/exceptions/" + today.plusDays(20),
        new JsonObject().put("reason", "Inventaire"));
    var free =
        member.get(
            "/v1/appointments/slots?from=%s&until=%s"
                .formatted(today.plusDays(1), today.plusDays(10)));
    member.post(
        "/v1/appointments",
        new JsonObject()
            .put("startsAt", free.getJsonArray("items").getJsonObject(0).getString("startsAt"))
            .put("phone", "+33612345678")
            .put("wishes", "Le standard et un groupe"));
  }

  private void writeToEachOther() throws Exception {
    var opened =
        member.post(
            "/v1/tickets",
            new JsonObject()
                .put("category", "PHONE")
                .put("subject", "Un poste reste muet")
                .put("message", "Depuis ce matin.")
                .put(
                    "links",
                    JsonArray.of(new JsonObject().put("kind", "ORDER").put("reference", order()))));
    var ticket = "/v1/tickets/" + opened.getString("ticketId");
    member.post(ticket + "/attachments?name=poste.pdf", "application/pdf", "%PDF-1.7\n%%EOF\n");
    ops.post(ticket + "/notes", new JsonObject().put("text", "Poste remplacé en mars."));
    ops.post(ticket + "/messages", new JsonObject().put("text", "Touche transfert, puis le 2001."));
    var letter = awaitLetter();
    answer(letter, "Content-Type: text/plain; charset=utf-8\n\nMerci beaucoup.\n");
    answer(letter, REPORT.formatted(email));
    await("support.incoming_mail");
    await("support.dead_address");
  }

  private void askForData() throws Exception {
    member.post(
        "/v1/personal-data-requests",
        new JsonObject().put("purpose", "EXPORT").put("email", email));
    await("support.personal_data_answer");
  }

  private String order() throws SQLException {
    return only("SELECT order_id FROM ordering.customer_order WHERE account_id = '%s' LIMIT 1");
  }

  private String only(String sql) throws SQLException {
    try (var connection = stack.database().administrator();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql.formatted(account))) {
      return row.next() ? row.getString(1) : "";
    }
  }

  private Mail awaitLetter() {
    return Patience.await("a letter that can be answered")
        .atMost(PATIENCE)
        .until(this::letter, Optional::isPresent)
        .orElseThrow();
  }

  private Optional<Mail> letter() {
    return stack.settings().mailbox().mailsTo(email).stream()
        .filter(mail -> mail.text().contains("Touche transfert"))
        .filter(mail -> mail.header("Reply-To") != null)
        .findFirst();
  }

  private void answer(Mail letter, String content) throws Exception {
    var to = String.valueOf(letter.header("Reply-To"));
    var id = UUID.randomUUID();
    var heads = "From: %s\nTo: %s\nMessage-ID: <%s@lumen.example>\nSubject: Re\n";
    new Postman(stack.settings().ports().smtp())
        .handIn(to, heads.formatted(email, to, id) + content);
  }

  private void await(String table) {
    Patience.await("a row in " + table)
        .atMost(PATIENCE)
        .until(() -> !only("SELECT 1 FROM " + table + " LIMIT 1").isEmpty());
  }
}
