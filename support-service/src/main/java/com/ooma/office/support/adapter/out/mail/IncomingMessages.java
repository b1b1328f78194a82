package com.ooma.office.support.adapter.out.mail;

import com.ooma.office.support.domain.reply.IncomingMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Mails as MIME messages, in the words of our domain.
@ApplicationScoped
class IncomingMessages {

  private static final int LONGEST = 100_000;

  /// Where mail servers say whom a mail was for; the envelope is gone when it is read.
  private static final String[] RECIPIENTS = {
    "Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc"
  };

  private static final Pattern FAILED =
      Pattern.compile("^Action:\\s*failed", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private static final Pattern DIAGNOSIS =
      Pattern.compile(
          "^(?:Diagnostic-Code|Status):\\s*(.+)$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private static final Pattern MARKUP =
      Pattern.compile("(?is)<(style|script|head)\\b.*?</\\1>|<blockquote\\b.*|<[^>]*>");

  private static final Pattern LINE_END = Pattern.compile("(?i)<br\\s*/?>|</(p|div|li|tr)>");

  private final LetterAddresses addresses;

  IncomingMessages(LetterAddresses addresses) {
    this.addresses = addresses;
  }

  /// @return nothing if it was not sent to the address of a letter
  Optional<IncomingMail> read(Message message) throws MessagingException, IOException {
    var letter = letterOf(message);
    if (letter.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(read(message, letter.get()));
  }

  private IncomingMail read(Message message, UUID noticeId) throws MessagingException, IOException {
    var messageId = first(message, "Message-ID").orElse(noticeId + " " + message.getSentDate());
    if (message.isMimeType("multipart/report")) {
      var report = text(message, "message/delivery-status").orElse("");
      return FAILED.matcher(report).find()
          ? new IncomingMail.Bounce(messageId, noticeId, diagnosis(report))
          : new IncomingMail.Automatic(messageId, noticeId);
    }
    var from = senderOf(message);
    if (from == null || isAutomatic(message, from)) {
      return new IncomingMail.Automatic(messageId, noticeId);
    }
    return new IncomingMail.Answer(messageId, noticeId, from, words(message));
  }

  private Optional<UUID> letterOf(Message message) throws MessagingException {
    for (var header : RECIPIENTS) {
      var values = message.getHeader(header);
      if (values != null) {
        var found =
            Stream.of(values)
                .flatMap(IncomingMessages::addressesIn)
                .flatMap(address -> addresses.letterOf(address).stream())
                .findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Stream<String> addressesIn(String header) {
    try {
      return Stream.of(InternetAddress.parseHeader(header, false)).map(InternetAddress::getAddress);
    } catch (MessagingException _) {
      return Stream.of();
    }
  }

  private static @Nullable String senderOf(Message message) throws MessagingException {
    Address[] from = message.getFrom();
    return from != null && from.length > 0 && from[0] instanceof InternetAddress address
        ? address.getAddress()
        : null;
  }

  /// As RFC 3834 wants it, and as programs did before.
  private static boolean isAutomatic(Message message, String from) throws MessagingException {
    var submitted = first(message, "Auto-Submitted").orElse("no").toLowerCase(Locale.ROOT);
    var precedence = first(message, "Precedence").orElse("").toLowerCase(Locale.ROOT);
    var sender = from.toLowerCase(Locale.ROOT);
    return !submitted.startsWith("no")
        || Stream.of("bulk", "junk", "list", "auto_reply").anyMatch(precedence::equals)
        || first(message, "Return-Path").filter("<>"::equals).isPresent()
        || Stream.of("X-Autoreply", "X-Autorespond", "X-Auto-Response-Suppress", "List-Id")
            .anyMatch(header -> has(message, header))
        || sender.startsWith("mailer-daemon@")
        || sender.startsWith("postmaster@");
  }

  private static boolean has(Message message, String header) {
    try {
      return message.getHeader(header) != null;
    } catch (MessagingException _) {
      return false;
    }
  }

  private static Optional<String> first(Part part, String header) throws MessagingException {
    var values = part.getHeader(header);
    return values == null ? Optional.empty() : Optional.of(values[0].strip());
  }

  private static String diagnosis(String report) {
    var found = DIAGNOSIS.matcher(report).results().map(each -> each.group(1).strip()).toList();
    return found.isEmpty() ? "came back" : found.getLast();
  }

  private static String words(Message message) throws MessagingException, IOException {
    var plain = text(message, "text/plain");
    return plain.isPresent()
        ? plain.get()
        : text(message, "text/html").map(IncomingMessages::withoutMarkup).orElse("");
  }

  private static String withoutMarkup(String html) {
    var lines = LINE_END.matcher(html.replaceAll("\\s+", " ")).replaceAll("$0\n");
    return MARKUP
        .matcher(lines)
        .replaceAll("")
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /// The first part of this type, in whatever multipart it is nested.
  private static Optional<String> text(Part part, String type)
      throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return Optional.of(content(part));
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int place = 0; place < parts.getCount(); place++) {
        var found = text(parts.getBodyPart(place), type);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static String content(Part part) throws MessagingException, IOException {
    var content = part.getContent();
    if (content instanceof String text) {
      return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
    try (InputStream bytes = part.getInputStream()) {
      return new String(bytes.readNBytes(LONGEST), StandardCharsets.UTF_8);
    }
  }
}
