package com.ooma.office.testing.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {

  private static final Instant DATE = Instant.parse("2026-11-03T09:00:00Z");

  @TempDir Path folder;

  @Test
  void shows_both_parts_of_a_message_once_however_many_receive_it() throws Exception {
    try (var catcher = MailCatcher.at(folder, 0)) {
      send(catcher.port(), "Votre commande est confirmée", "ana@example.com", "bo@example.com");
      var mail = catcher.mailbox().mails().getFirst();
      assertEquals(1, catcher.mailbox().mails().size());
      assertEquals("office@example.com", mail.from());
      assertEquals(List.of("ana@example.com", "bo@example.com"), mail.to());
      assertEquals("Votre commande est confirmée", mail.subject());
      assertEquals(DATE, mail.date());
      assertEquals("Reçue", mail.text());
      assertEquals("<p>Reçue</p>", mail.html());
    }
  }

  @Test
  void still_has_its_messages_after_a_restart() throws Exception {
    try (var catcher = MailCatcher.at(folder, 0)) {
      send(catcher.port(), "first", "ana@example.com");
    }
    try (var catcher = MailCatcher.at(folder, 0)) {
      send(catcher.port(), "second", "ana@example.com");
      send(catcher.port(), "other", "bo@example.com");
      assertEquals(
          List.of("first", "second"),
          catcher.mailbox().mailsTo("ana@example.com").stream().map(Mail::subject).toList());
      assertEquals(
          List.of("second", "other"),
          catcher.mailbox().mailsAfter("000001").stream().map(Mail::subject).toList());
    }
  }

  @Test
  void knows_who_has_mail_also_when_the_folder_was_emptied_meanwhile() throws Exception {
    try (var catcher = MailCatcher.at(folder, 0)) {
      send(catcher.port(), "first", "ana@example.com");
      assertEquals(1, catcher.mailbox().mailsTo("ana@example.com").size());
      Files.delete(folder.resolve("000001.eml"));
      send(catcher.port(), "another", "bo@example.com");
      assertEquals(List.of(), catcher.mailbox().mailsTo("ana@example.com"));
      assertEquals(1, catcher.mailbox().mailsTo("bo@example.com").size());
    }
  }

  private static void send(int port, String subject, String... to) throws Exception {
    var server = new Properties();
    server.put("mail.smtp.host", "127.0.0.1");
    server.put("mail.smtp.port", Integer.toString(port));
    var message = new MimeMessage(Session.getInstance(server));
    message.setFrom("office@example.com");
    message.setRecipients(RecipientType.TO, String.join(",", to));
    message.setSubject(subject, "utf-8");
    message.setSentDate(Date.from(DATE.truncatedTo(ChronoUnit.SECONDS)));
    var text = new MimeBodyPart();
    text.setText("Reçue", "utf-8");
    var html = new MimeBodyPart();
    html.setText("<p>Reçue</p>", "utf-8", "html");
    message.setContent(new MimeMultipart("alternative", text, html));
    Transport.send(message);
  }
}
