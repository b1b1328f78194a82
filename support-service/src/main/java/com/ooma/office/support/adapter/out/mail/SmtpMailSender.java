package com.ooma.office.support.adapter.out.mail;

import static com.ooma.office.kernel.domain.BusinessCalendar.PARIS;
import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import com.ooma.office.kernel.domain.MailAddress;
import com.ooma.office.support.application.notice.port.LetterWriter;
import com.ooma.office.support.application.notice.port.MailSender;
import com.ooma.office.support.domain.notice.AppointmentFacts;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.Recipient;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import io.vertx.mutiny.ext.mail.MailClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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

  /// How the mail client begins what it says of a recipient.
  private static final String ABOUT_READER = "recipient address not accepted";

  /// The same, or what it says of what was written to them.
  private static final Pattern ABOUT_LETTER =
      Pattern.compile(ABOUT_READER + "|sending data failed");

  /// Of security and policy (RFC 3463, 3.8): the server may take nothing from us at all.
  private static final Pattern POLICY = Pattern.compile("\\b5\\.7\\.\\d");

  /// One list for all of them, so that a reader's mail program can file them (RFC 2919).
  private static final String LIST = "Ooma Office pour WeWork <notices.ooma.example>";

  private final MailClient client;
  private final Context loop;
  private final String from;
  private final LetterWriter letters;
  private final LetterAddresses addresses;
  private final Clock clock;

  SmtpMailSender(
      MailClient client,
      Vertx vertx,
      @ConfigProperty(name = "quarkus.mailer.from") String from,
      LetterWriter letters,
      LetterAddresses addresses,
      Clock clock) {
    this.letters = letters;
    this.addresses = addresses;
    this.client = client;
    this.loop = vertx.getOrCreateContext();
    this.from = from;
    this.clock = clock;
  }

  @Override
  public void send(UUID noticeId, Recipient to, NoticeFacts facts) {
    if (!to.person().canBeWrittenTo()) {
      var email = to.email();
      throw new Undeliverable(
          "'" + email + "' is not an address that mail can be sent to", !email.isEmpty());
    }
    try {
      client
          .sendMail(message(noticeId, to, facts))
          .runSubscriptionOn(command -> loop.runOnContext(_ -> command.run()))
          .await()
          .atMost(PATIENCE);
    } catch (RuntimeException fault) {
      var refusal = finalReply(fault);
      if (refusal != null) {
        var why = String.valueOf(refusal.getMessage());
        throw new Undeliverable(why, isAboutReader(why));
      }
      throw new NotTaken(fault);
    }
  }

  /// Whether what the mail client says of a refusal means that nobody is there.
  static boolean isAboutReader(String why) {
    return why.startsWith(ABOUT_READER) && !POLICY.matcher(why).find();
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

  private MailMessage message(UUID noticeId, Recipient to, NoticeFacts facts) {
    var message = letter(noticeId, to, facts);
    addresses
        .of(noticeId)
        .ifPresent(own -> {
          message.setBounceAddress(own);
          if (facts instanceof NoticeFacts.TicketAnswered) {
            message.addHeader("Reply-To", own);
          }
        });
    return facts instanceof AppointmentFacts appointment
        ? message.setAttachment(List.of(attached(appointment, to)))
        : message;
  }

  private MailAttachment attached(AppointmentFacts facts, Recipient to) {
    var organizer = from.substring(from.indexOf('<') + 1).replace(">", "").strip();
    var file = CalendarFile.of(facts, to, organizer, clock.instant());
    return MailAttachment.create()
        .setName(to.language().of("rendez-vous", "appointment") + ".ics")
        .setContentType(file.contentType())
        .setData(Buffer.buffer(file.content()));
  }

  private MailMessage letter(UUID noticeId, Recipient to, NoticeFacts facts) {
    var letter = letters.write(facts, to);
    return new MailMessage()
        .setFrom(from)
        .setTo(new MailAddress(to.email()).ascii())
        .setSubject(EncodedWords.of(letter.subject()))
        .setText(letter.text())
        .setHtml(letter.html())
        .setHeaders(
            MultiMap.caseInsensitiveMultiMap()
                .set("Message-ID", "<" + noticeId + "@ooma.example>")
                .set("Date", RFC_1123_DATE_TIME.format(clock.instant().atZone(PARIS)))
                .set("List-Id", LIST)
                .set("Content-Language", to.language().of("fr", "en"))
                .set("Auto-Submitted", "auto-generated"));
  }
}
