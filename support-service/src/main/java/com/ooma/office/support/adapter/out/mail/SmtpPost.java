package com.ooma.office.support.adapter.out.mail;

import com.ooma.office.support.application.port.Post;
import com.ooma.office.support.domain.NoticeFacts;
import com.ooma.office.support.domain.Person;
import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/// Letters as e-mails, handed to the configured SMTP server.
@ApplicationScoped
class SmtpPost implements Post {

  /// Within the lease of a notice, or another instance would send it too.
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  @Override
  public void send(UUID noticeId, Person to, NoticeFacts facts) {
    try {
      Letters.about(facts, to).mail(envelope(noticeId, to, facts)).send().await().atMost(PATIENCE);
    } catch (RuntimeException fault) {
      throw new NotTaken(fault);
    }
  }

  private static Mail envelope(UUID noticeId, Person to, NoticeFacts facts) {
    return new Mail()
        .addTo(to.email())
        .setSubject(facts.subject())
        .addHeader("Message-ID", "<" + noticeId + "@ooma.example>")
        .addHeader("Content-Language", "fr")
        .addHeader("Auto-Submitted", "auto-generated");
  }
}
