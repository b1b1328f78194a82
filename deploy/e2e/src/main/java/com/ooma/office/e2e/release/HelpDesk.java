package com.ooma.office.e2e.release;

import com.ooma.office.testing.Patience;
import com.ooma.office.testing.mail.Mail;
import com.ooma.office.testing.mail.Postman;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// Fills what support has for companies that look for help.
final class HelpDesk {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final String ORDER =
      "SELECT order_id FROM ordering.customer_order WHERE account_id = '%s' LIMIT 1";

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

  private final StoryCompany company;
  private final Requester member;
  private final Requester ops;

  HelpDesk(StoryCompany company) {
    this.company = company;
    this.member = company.member();
    this.ops = company.ops();
  }

  void work() throws Exception {
    look();
    beSetUp();
    writeToEachOther();
    askForData();
    beForgotten();
  }

  private void look() throws Exception {
    member.get("/v1/articles/search?q=ornithorynque");
    member.put(
        "/v1/articles/trouver-son-rio/feedback",
        new JsonObject().put("helpful", false).put("comment", "Où est le 3179 ?"));
    member.put("/v1/notices/language", new JsonObject().put("language", "EN"));
  }

  private void beSetUp() throws Exception {
    var today = company.now().toLocalDate();
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
    var order = company.awaitText(ORDER);
    var opened =
        member.post(
            "/v1/tickets",
            new JsonObject()
                .put("category", "PHONE")
                .put("subject", "Un poste reste muet")
                .put("message", "Depuis ce matin.")
                .put(
                    "links",
                    JsonArray.of(new JsonObject().put("kind", "ORDER").put("reference", order))));
    var ticket = "/v1/tickets/" + opened.getString("ticketId");
    member.post(ticket + "/attachments?name=poste.pdf", "application/pdf", "%PDF-1.7\n%%EOF\n");
    ops.post(ticket + "/notes", new JsonObject().put("text", "Poste remplacé en mars."));
    ops.post(ticket + "/messages", new JsonObject().put("text", "Touche transfert, puis le 2001."));
    var letter = awaitLetter();
    answer(letter, "Content-Type: text/plain; charset=utf-8\n\nMerci beaucoup.\n");
    answer(letter, REPORT.formatted(company.email()));
    company.awaitRow("support.incoming_mail");
    company.awaitRow("support.dead_address");
  }

  private void askForData() throws Exception {
    member.post(
        "/v1/personal-data-requests",
        new JsonObject().put("purpose", "EXPORT").put("email", company.email()));
    company.awaitRow("support.personal_data_answer");
  }

  /// A colleague wrote once, and is forgotten.
  private void beForgotten() throws Exception {
    var email = "dominique.petit@lumen.example";
    var colleague =
        company.as(
            company
                .stack()
                .settings()
                .tokens()
                .member(company.account())
                .name("Dominique Petit")
                .email(email));
    colleague.post(
        "/v1/tickets",
        new JsonObject()
            .put("category", "PHONE")
            .put("subject", "Mon casque grésille")
            .put("message", "Seulement à gauche."));
    member.post(
        "/v1/personal-data-requests",
        new JsonObject().put("purpose", "ERASURE").put("email", email));
    company.awaitRow("support.personal_data_count");
  }

  private Mail awaitLetter() {
    return Patience.await("a letter that can be answered")
        .atMost(PATIENCE)
        .until(this::letter, Optional::isPresent)
        .orElseThrow();
  }

  private Optional<Mail> letter() {
    return company.stack().settings().mailbox().mailsTo(company.email()).stream()
        .filter(mail -> mail.text().contains("Touche transfert"))
        .filter(mail -> mail.header("Reply-To") != null)
        .findFirst();
  }

  private void answer(Mail letter, String content) throws Exception {
    var to = String.valueOf(letter.header("Reply-To"));
    var id = UUID.randomUUID();
    var heads = "From: %s\nTo: %s\nMessage-ID: <%s@lumen.example>\nSubject: Re\n";
    new Postman(company.stack().settings().ports().smtp())
        .handIn(to, heads.formatted(company.email(), to, id) + content);
  }
}
