package com.ooma.office.support.adapter;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// What a mail brings for its reader's calendar; empty if it brings nothing.
final class CalendarPart {

  private CalendarPart() {}

  static String of(byte[] message) throws IOException {
    try {
      var session = Session.getInstance(new Properties());
      return find(new MimeMessage(session, new ByteArrayInputStream(message)));
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }

  private static String find(Part part) throws MessagingException, IOException {
    if (part.isMimeType("text/calendar")) {
      return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int place = 0; place < parts.getCount(); place++) {
        var found = find(parts.getBodyPart(place));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }
}
