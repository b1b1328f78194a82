package com.ooma.office.support.adapter.out.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.ooma.office.support.domain.reply.EnclosedFile;
import com.ooma.office.support.domain.reply.IncomingMail;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingMessagesTest {

  private static final String FILES =
      """
      From: zoe@lumen.example
      To: %s
      Message-ID: <a5@lumen.example>
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/plain; charset=utf-8

      Voici
      --b
      Content-Type: image/png; name="=?utf-8?q?=C3=A9cran=2Epng?="
      Content-Disposition: inline
      Content-Transfer-Encoding: base64

      UE5H
      --b
      Content-Type: text/plain; charset=utf-8

      et la suite
      --b
      Content-Type: image/png; name=logo.png
      Content-ID: <logo>

      logo
      --b
      Content-Type: image/png; name=shot.png
      Content-ID: <shot>
      Content-Disposition: attachment

      shot
      --b
      Content-Type: text/plain; name=notes.txt
      Content-Disposition: attachment

      notes
      --b
      Content-Type: application/pkcs7-signature; name=smime.p7s

      signed
      --b
      Content-Type: application/pdf; name=film.pdf

      %s
      --b--
      """;

  private final UUID letter = UUID.randomUUID();
  private final LetterAddresses addresses =
      new LetterAddresses(
          Optional.of("reponse@ooma.example"),
          Optional.of(Base64.getEncoder().encodeToString(new byte[32])));
  private final String address = addresses.of(letter).orElseThrow();

  @Test
  void an_answer_says_who_wrote_what() throws Exception {
    var mail =
        read(
            """
            From: =?utf-8?q?Zo=C3=A9?= <Zoe@Lumen.example>
            To: Ooma Office <%s>
            Message-ID: <a1@lumen.example>
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            =C7a marche.
            --b
            Content-Type: text/html

            <p>Autre</p>
            --b--
            """);

    assertEquals(
        Optional.of(
            new IncomingMail.Answer(
                "<a1@lumen.example>", letter, "Zoe@Lumen.example", "Ça marche.", List.of())),
        mail);
  }

  @Test
  void of_html_alone_the_words_are_read_without_the_quote() throws Exception {
    var mail =
        read(
            """
            From: zoe@lumen.example
            To: someone@else.example
            Delivered-To: %s
            Message-ID: <a2@lumen.example>
            Content-Type: text/html; charset=utf-8

            <html><head><style>p {}</style></head><body><p>Oui,
            merci</p>5 &lt; 6 &amp; 7<br>Zo&eacute;<blockquote>Votre <p>demande</p></blockquote>
            <div>Et encore</div></body></html>
            """);

    var answer = assertInstanceOf(IncomingMail.Answer.class, mail.orElseThrow());
    assertEquals("Oui, merci\n5 < 6 & 7\nZoé\nEt encore", answer.text().strip());
  }

  @Test
  void files_come_along_but_for_signatures_and_their_logos() throws Exception {
    var large = "A".repeat(80).concat("\n").repeat(120_000);
    var answer =
        assertInstanceOf(
            IncomingMail.Answer.class, read(FILES.formatted("%s", large)).orElseThrow());

    assertEquals("Voici\net la suite", answer.text().replace("\r", "").strip());
    assertEquals(
        List.of("écran.png", "shot.png", "notes.txt", "film.pdf"),
        answer.files().stream().map(EnclosedFile::name).toList());
    assertArrayEquals("PNG".getBytes(UTF_8), answer.files().getFirst().content());
    assertNull(answer.files().getLast().content(), "larger than what is read");
  }

  @Test
  void an_unknown_character_set_and_a_mail_without_end_are_read() throws Exception {
    var odd = plain("Content-Type: text/plain; charset=x-none", "zoe@lumen.example");
    var answer = assertInstanceOf(IncomingMail.Answer.class, read(odd).orElseThrow());
    assertEquals("Je suis absente.", answer.text().strip());

    var deep = new StringBuilder("From: zoe@lumen.example\nTo: %s\nMessage-ID: <a4@x>\n");
    for (int depth = 0; depth < 3000; depth++) {
      deep.append(
          "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".replace("%d", "" + depth));
    }
    assertInstanceOf(IncomingMail.Answer.class, read(deep.toString()).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Auto-Submitted: auto-replied",
        "Auto-Submitted: auto-generated",
        "Precedence: bulk",
        "Precedence: auto_reply",
        "X-Autoreply: yes",
        "X-Auto-Response-Suppress: All",
        "List-Id: <notices.ooma.example>",
        "Return-Path: <>"
      })
  void what_programs_write_is_known_as_such(String header) throws Exception {
    assertInstanceOf(
        IncomingMail.Automatic.class, read(plain(header, "zoe@lumen.example")).orElseThrow());
  }

  @Test
  void a_mail_server_that_writes_without_a_report_is_a_program() throws Exception {
    assertInstanceOf(
        IncomingMail.Automatic.class,
        read(plain("X-A: b", "MAILER-DAEMON@lumen.example")).orElseThrow());
  }

  @Test
  void a_letter_that_came_back_for_good_says_why() throws Exception {
    assertEquals(
        Optional.of(
            new IncomingMail.Bounce("<d1@mx.example>", letter, "smtp; 550 5.1.1 No such user")),
        read(report("failed")));
    assertInstanceOf(IncomingMail.Automatic.class, read(report("delayed")).orElseThrow());
  }

  @Test
  void what_is_for_others_is_nothing() throws Exception {
    assertEquals(
        Optional.empty(),
        read(plain("X-A: b", "zoe@lumen.example").replace("%s", "reponse@ooma.example")));
  }

  private static String plain(String header, String from) {
    return header
        + "\nFrom: "
        + from
        + "\nTo: %s\nMessage-ID: <a3@lumen.example>\n\nJe suis absente.\n";
  }

  private static String report(String action) {
    return """
    From: MAILER-DAEMON@mx.example
    To: %%s
    Message-ID: <d1@mx.example>
    Content-Type: multipart/report; report-type=delivery-status; boundary=b

    --b
    Content-Type: text/plain

    Sorry.
    --b
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mx.example

    Final-Recipient: rfc822; zoe@lumen.example
    Action: %s
    Status: 5.1.1
    Diagnostic-Code: smtp; 550 5.1.1 No such user
    --b--
    """
        .formatted(action);
  }

  private Optional<IncomingMail> read(String mail) throws Exception {
    var bytes = mail.replace("%s", address).replace("\n", "\r\n").getBytes(UTF_8);
    return new IncomingMessages(addresses)
        .read(new MimeMessage(null, new ByteArrayInputStream(bytes)));
  }
}
