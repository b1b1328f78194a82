package com.ooma.office.support.adapter.out.mail;

import com.ooma.office.kernel.domain.MailAddress;
import com.ooma.office.support.application.notice.port.MailSender;
import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.notice.NoticeFacts;
import io.quarkus.mailer.Mail;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Letters as e-mails, handed to the configured SMTP server.
///
/// The mail client is only ever called on one event loop. Called from a thread of ours it takes one
/// loop for the connection and another for the conversation, and a greeting that comes before the
/// second one listens is lost: the letter then waits for [#PATIENCE] in vain.
@ApplicationScoped
class SmtpMailSender implements MailSender {

  /// Within the lease of a notice, or another instance would send it too.
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /// How the mail client begins what it says of a recipient, or of what was written to them.
  private static final Pattern ABOUT_LETTER =
      Pattern.compile("recipient address not accepted|sending data failed");

  private final Context loop;

  SmtpMailSender(Vertx vertx) {
    this.loop = vertx.getOrCreateContext();
  }

  @Override
  public void send(UUID noticeId, Person to, NoticeFacts facts) {
    if (!to.canBeWrittenTo()) {
      throw new Undeliverable("'" + to.email() + "' is not an address that mail can be sent to");
    }
    try {
      Letters.about(facts, to)
          .mail(envelope(noticeId, to, facts))
          .send()
          .runSubscriptionOn(command -> loop.runOnContext(_ -> command.run()))
          .await()
          .atMost(PATIENCE);
    } catch (RuntimeException fault) {
      var refusal = finalReply(fault);
      if (refusal != null) {
        throw new Undeliverable(String.valueOf(refusal.getMessage()));
      }
      throw new NotTaken(fault);
    }
  }

  /// Replies 550 to 559 to a recipient or a letter stay what they are (RFC 5321, 4.2). Others in
  /// the five hundreds are about us, such as bad credentials: that is mended, and the letter is
  /// sent.
  private static @Nullable SMTPException finalReply(Throwable fault) {
    for (var cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SMTPException reply) {
        boolean aboutLetter = ABOUT_LETTER.matcher(String.valueOf(reply.getMessage())).lookingAt();
        return aboutLetter && reply.getReplyCode() / 10 == 55 ? reply : null;
      }
    }
    return null;
  }

  private static Mail envelope(UUID noticeId, Person to, NoticeFacts facts) {
    return new Mail()
        .addTo(new MailAddress(to.email()).ascii())
        .setSubject(facts.subject())
        .addHeader("Message-ID", "<" + noticeId + "@ooma.example>")
        .addHeader("Content-Language", "fr")
        .addHeader("Auto-Submitted", "auto-generated");
  }
}
