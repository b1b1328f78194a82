package com.ooma.office.support.adapter;

import static com.ooma.office.support.adapter.Desk.eventually;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.mail.Mail;
import com.ooma.office.testing.mail.Postman;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What comes back by mail, through a real mailbox.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class RepliesTest {

  private static final String PERSONAL_DATA = "/v1/operations/support/personal-data?accountId=";

  private static final String REPORT =
      "Content-Type: multipart/report; report-type=delivery-status; boundary=b";

  private static final String FAILED =
      """
      --b
      Content-Type: text/plain

      Sorry.
      --b
      Content-Type: message/delivery-status

      Final-Recipient: rfc822; x@lumen.example
      Action: failed
      Status: 5.1.1
      Diagnostic-Code: smtp; 550 5.1.1 No such user
      --b--
      """;

  private final UUID account = UUID.randomUUID();
  private final Happenings happenings = Happenings.of(account);
  private final Desk member = Desk.member(account);
  private final String email = Desk.emailOf(account);
  private final String messageId = "<" + UUID.randomUUID() + "@lumen.example>";

  @BeforeEach
  void the_company_is_known() {
    EventBus.publish(happenings.described());
  }

  @Test
  void an_answer_is_a_message_of_the_ticket_once() throws Exception {
    var ticket = answeredTicket();
    var letter = new Letterbox(email).mails(1).getFirst();
    var reply =
        "Merci, mais non.\n\nLe lun. 23 nov. 2026 à 10:02, Ooma Office <x@ooma.example> a écrit :\n> Réglé";

    Letterbox.assertContains(letter.text(), "Vous pouvez répondre à ce message");
    send(letter, email, "X-A: b", reply);
    send(letter, email, "X-A: b", reply);

    eventually("it is there", () -> messages(ticket).size() == 3);
    send(letter, "eve@evil.example", "X-A: c", "Fermez tout.");
    eventually(
        "our own people read of it",
        () ->
            Desk.ops()
                .get("/v1/tickets/" + ticket + "/notes")
                .extract()
                .asString()
                .contains("eve@evil"));
    send(letter, email, "Auto-Submitted: auto-replied", "Je suis absente.");
    var other = answeredTicket();
    send(new Letterbox(email).mails(2).getLast(), email, "X-A: d", "Et ceci ?");
    eventually("a later one is there", () -> messages(other).size() == 3);
    assertEquals("Merci, mais non.", messages(ticket).getLast());
    member.get("/v1/tickets/" + ticket).body("messages", hasSize(3)).body("state", equalTo("OPEN"));
    Desk.ops()
        .delete(PERSONAL_DATA + account + "&email=eve@evil.example")
        .body("erased.kind", equalTo(List.of("TICKET_NOTE_ABOUT")));
  }

  @Test
  void a_file_that_comes_with_an_answer_is_one_of_the_ticket() throws Exception {
    var ticket = answeredTicket();
    var letter = new Letterbox(email).mails(1).getFirst();

    send(
        letter,
        email,
        "Content-Type: multipart/mixed; boundary=b",
        """
        --b
        Content-Type: text/plain

        Voir la photo.
        --b
        Content-Type: application/octet-stream; name=photo.pdf

        %PDF-1.7
        secret
        %%EOF
        --b--
        """);

    eventually("it is there", () -> messages(ticket).size() == 3);
    var files = member.get("/v1/tickets/" + ticket + "/attachments");
    String file =
        files.body("items.name", hasItem("photo.pdf")).extract().path("items[0].attachmentId");
    member
        .get("/v1/tickets/" + ticket + "/attachments/" + file)
        .statusCode(200)
        .header("Content-Type", equalTo("application/pdf"))
        .body(containsString("secret"));
  }

  @Test
  void an_address_from_which_a_letter_came_back_is_raised_to_the_primary_member() throws Exception {
    answeredTicket();
    var letter = new Letterbox(email).mails(1).getFirst();

    send(letter, "MAILER-DAEMON@mx.example", REPORT, FAILED);

    var told = new Letterbox(happenings.email()).mails(1).getFirst();
    assertEquals("Une adresse e-mail de votre société ne reçoit pas nos messages", told.subject());
    Letterbox.assertContains(told.text(), email);
    Desk.ops()
        .get("/v1/notices?accountId=" + account + "&state=UNDELIVERABLE")
        .body("items", hasSize(1))
        .body("items[0].failure", containsString("550 5.1.1 No such user"));
  }

  @Test
  void who_answered_by_mail_and_whose_address_failed_is_forgotten() throws Exception {
    var ticket = answeredTicket();
    var letter = new Letterbox(email).mails(1).getFirst();
    send(letter, email, "X-A: c", "Merci.");
    eventually("it is there", () -> messages(ticket).size() == 3);
    Desk.ops().write(ticket, "{\"text\":\"Réglé.\",\"solved\":true}").statusCode(201);
    send(new Letterbox(email).mails(2).getLast(), "MAILER-DAEMON@mx.example", REPORT, FAILED);
    eventually(
        "it came back", () -> Known.isTold(account, "kind = 'ADDRESS_FAILED' AND state = 'SENT'"));
    Known.change("ticket SET state = 'CLOSED' WHERE ticket_id = '" + ticket + "'");

    Desk.ops()
        .delete(PERSONAL_DATA + account + "&email=" + email)
        .statusCode(200)
        .body("erased.kind", hasItems("DEAD_ADDRESS", "NOTICE_ADDRESS", "NOTICE_FAILURE"));

    assertEquals(List.of(), Known.tablesWith("zoe." + account));
  }

  private String answeredTicket() {
    String ticket =
        member
            .open(UUID.randomUUID().toString(), Desk.QUESTION)
            .statusCode(201)
            .extract()
            .path("ticketId");
    Desk.ops().write(ticket, "{\"text\":\"Réglé ?\"}").statusCode(201);
    return ticket;
  }

  private List<String> messages(String ticket) {
    return member.get("/v1/tickets/" + ticket).extract().path("messages.text");
  }

  private void send(Mail letter, String from, String header, String text)
      throws MessagingException {
    var to = letter.header("Reply-To");
    assertNotNull(to, "a letter that can be answered says where");
    var blank =
        header.startsWith("Content-Type") ? "" : "Content-Type: text/plain; charset=utf-8\n";
    var id = header.equals("X-A: b") ? messageId : "<" + UUID.randomUUID() + "@x.example>";
    var lines =
        "From: %s\nTo: %s\nMessage-ID: %s\nSubject: Re\n%s%s\n\n%s"
            .formatted(from, to, id, blank, header, text);
    new Postman(OfficeTestResource.smtpPort()).handIn(to, lines);
  }
}
