package com.ooma.office.testing.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A message as its reader sees it.
///
/// @param id its place in the catcher, from `000001`
/// @param messageId as set by its sender, if any
/// @param to the addresses of all recipients in the header
/// @param date as its sender wrote it, by the clock of the sender
/// @param received by the clock of the machine
/// @param text the plain part, empty if there is none
/// @param html the HTML part, empty if there is none
/// @param headers as they came, by name in whatever case; of a repeated one the last
public record Mail(
    String id,
    @Nullable String messageId,
    String from,
    List<String> to,
    String subject,
    Instant date,
    Instant received,
    String text,
    String html,
    Map<String, String> headers) {

  static Mail of(String id, Instant received, MimeMessage message)
      throws MessagingException, IOException {
    return new Mail(
        id,
        message.getMessageID(),
        String.join(", ", addresses(message.getHeader("From", ","))),
        addresses(message.getHeader("To", ",")),
        Objects.requireNonNullElse(message.getSubject(), ""),
        message.getSentDate() == null ? received : message.getSentDate().toInstant(),
        received,
        content(message, "text/plain"),
        content(message, "text/html"),
        headers(message));
  }

  /// @return nothing if the message has no such header
  public @Nullable String header(String name) {
    return headers.get(name);
  }

  private static Map<String, String> headers(MimeMessage message) throws MessagingException {
    var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    Collections.list(message.getAllHeaders())
        .forEach(header -> headers.put(header.getName(), header.getValue()));
    return Collections.unmodifiableMap(headers);
  }

  private static List<String> addresses(@Nullable String header) throws MessagingException {
    return Arrays.stream(InternetAddress.parseHeader(Objects.requireNonNullElse(header, ""), false))
        .map(InternetAddress::getAddress)
        .toList();
  }

  /// The first part of this type, in whatever multipart it is nested.
  private static String content(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return (String) part.getContent();
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        var found = content(parts.getBodyPart(i), type);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }
}
