package com.ooma.office.support.adapter.out.mail;

import com.ooma.office.support.domain.reply.IncomingMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.jspecify.annotations.Nullable;

/// Mails as MIME messages, in the words of our domain.
@ApplicationScoped
class IncomingMessages {

  /// Where mail servers say whom a mail was for; the envelope is gone when it is read.
  private static final String[] RECIPIENTS = {
    "Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc"
  };

  private static final Pattern FAILED =
      Pattern.compile("^Action:\\s*failed", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private static final Pattern DIAGNOSIS =
      Pattern.compile(
          "^(?:Diagnostic-Code|Status):\\s*(.+)$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  /// From the first to the last: what is written below stays.
  private static final Pattern QUOTES =
      Pattern.compile(
          "<blockquote\\b.*</blockquote\\s*>|<blockquote\\b.*", Pattern.CASE_INSENSITIVE);

  private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

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
      var report = MessageParts.of(message).text("message/delivery-status").orElse("");
      return FAILED.matcher(report).find()
          ? new IncomingMail.Bounce(messageId, noticeId, diagnosis(report))
          : new IncomingMail.Automatic(messageId, noticeId);
    }
    var from = senderOf(message);
    if (from == null || isAutomatic(message, from)) {
      return new IncomingMail.Automatic(messageId, noticeId);
    }
    var parts = MessageParts.of(message);
    return new IncomingMail.Answer(messageId, noticeId, from, words(parts), parts.files());
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

  private static String words(MessageParts parts) throws MessagingException, IOException {
    var plain = parts.text("text/plain");
    if (plain.isPresent()) {
      return plain.get();
    }
    var html = parts.text("text/html");
    return html.isPresent() ? withoutMarkup(html.get()) : "";
  }

  private static String withoutMarkup(String html) throws IOException {
    var own = QUOTES.matcher(html.replaceAll("\\s+", " ")).replaceAll("");
    try (var text = new HTMLStripCharFilter(new StringReader(own))) {
      var lines = new StringWriter();
      text.transferTo(lines);
      var stripped = lines.toString().lines().map(String::strip).collect(Collectors.joining("\n"));
      return EMPTY_LINES.matcher(stripped).replaceAll("\n\n");
    }
  }
}
