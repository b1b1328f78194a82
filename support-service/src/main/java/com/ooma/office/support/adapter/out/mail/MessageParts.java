package com.ooma.office.support.adapter.out.mail;

import com.ooma.office.support.domain.attachment.Attachment;
import com.ooma.office.support.domain.reply.EnclosedFile;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The parts of a mail that have no parts themselves: what somebody wrote, in one form or two, and
/// files that came with it.
final class MessageParts {

  private static final int LONGEST_TEXT = 100_000;

  /// Of one mail; what comes after it is not read.
  private static final int MOST_PARTS = 100;

  private static final int MOST_BYTES = 4 * Attachment.MOST_BYTES;

  /// Deeper nested is nothing that a mail program makes.
  private static final int DEEPEST = 20;

  /// An image that a text shows and that is smaller is the logo of a signature.
  private static final int LARGEST_LOGO = 8 * 1024;

  /// They say something of the mail or its sender.
  private static final List<String> NO_FILES =
      List.of(
          "application/pkcs7-signature",
          "application/x-pkcs7-signature",
          "application/pgp-signature",
          "application/pgp-keys",
          "text/vcard",
          "text/x-vcard");

  private static final Pattern UNSEEN = Pattern.compile("\\p{Cc}");

  private final List<Part> parts = new ArrayList<>();

  private MessageParts() {}

  static MessageParts of(Part message) throws MessagingException, IOException {
    var all = new MessageParts();
    all.add(message, 0);
    return all;
  }

  private void add(Part part, int depth) throws MessagingException, IOException {
    if (!part.isMimeType("multipart/*")) {
      parts.add(part);
    } else if (depth < DEEPEST && part.getContent() instanceof Multipart inner) {
      for (int place = 0; place < inner.getCount() && parts.size() < MOST_PARTS; place++) {
        add(inner.getBodyPart(place), depth + 1);
      }
    }
  }

  /// What is of this type and no file: some programs begin another part after each image.
  Optional<String> text(String type) throws MessagingException, IOException {
    var texts = new ArrayList<String>();
    for (var part : parts) {
      if (part.isMimeType(type) && !isNamed(part)) {
        texts.add(content(part));
      }
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(cut(String.join("\n", texts)));
  }

  /// In their order.
  List<EnclosedFile> files() throws MessagingException, IOException {
    var files = new ArrayList<EnclosedFile>();
    int left = MOST_BYTES;
    for (var part : parts) {
      if (isFile(part)) {
        var content = bytes(part, Math.min(left, Attachment.MOST_BYTES));
        if (content == null || content.length > LARGEST_LOGO || !isShown(part)) {
          files.add(new EnclosedFile(nameOf(part), content));
          left -= content == null ? 0 : content.length;
        }
      }
    }
    return files;
  }

  private static boolean isFile(Part part) throws MessagingException {
    for (var type : NO_FILES) {
      if (part.isMimeType(type)) {
        return false;
      }
    }
    return isNamed(part) || (!part.isMimeType("text/*") && !part.isMimeType("message/*"));
  }

  private static boolean isNamed(Part part) throws MessagingException {
    return part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
  }

  /// Whether the text refers to it as an image within itself.
  private static boolean isShown(Part part) throws MessagingException {
    return part.getHeader("Content-ID") != null
        && part.isMimeType("image/*")
        && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
  }

  private static String nameOf(Part part) throws MessagingException {
    var name = part.getFileName();
    try {
      return name == null ? "" : UNSEEN.matcher(MimeUtility.decodeText(name)).replaceAll("");
    } catch (UnsupportedEncodingException _) {
      return name;
    }
  }

  /// @return nothing if there are more
  private static byte @Nullable [] bytes(Part part, int most)
      throws MessagingException, IOException {
    try (var content = part.getInputStream()) {
      var bytes = content.readNBytes(most + 1);
      return bytes.length > most ? null : bytes;
    }
  }

  private static String content(Part part) throws MessagingException, IOException {
    try {
      if (part.getContent() instanceof String text) {
        return cut(text);
      }
    } catch (UnsupportedEncodingException _) {
      // its character set is none that we know
    }
    try (var bytes = part.getInputStream()) {
      return new String(bytes.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
    }
  }

  private static String cut(String text) {
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
  }
}
