package com.ooma.office.support.adapter;

import static com.ooma.office.support.adapter.Desk.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.mail.Mail;
import java.time.Duration;
import java.util.List;

/// What somebody was written.
public record Letterbox(String email) {

  /// Waits for `count` mails, and a moment longer for one too many.
  public List<Mail> mails(int count) {
    var mailbox = OfficeTestResource.mails();
    eventually(count + " mails", () -> mailbox.mailsTo(email).size() >= count);
    Desk.pause(Duration.ofMillis(700));
    var mails = mailbox.mailsTo(email);
    assertEquals(count, mails.size(), () -> mails.stream().map(Mail::subject).toList().toString());
    return mails;
  }

  public static Mail withSubject(List<Mail> mails, String subject) {
    return mails.stream().filter(mail -> mail.subject().equals(subject)).findFirst().orElseThrow();
  }

  public static void assertContains(String text, String part) {
    assertTrue(text.contains(part), () -> "no '" + part + "' in:\n" + text);
  }
}
