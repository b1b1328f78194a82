package com.ooma.office.support.domain.attachment;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/// A file that somebody added to a ticket; everybody who sees the ticket sees it.
///
/// @param name as its owner calls it, without a path, and with an extension that tells its form
/// @param bytes how many it has
/// @param addedBy the token's name for the person
public record Attachment(
    UUID id,
    UUID ticketId,
    String name,
    AttachmentForm form,
    int bytes,
    String addedBy,
    Instant addedAt) {

  public static final int LONGEST_NAME = 120;

  private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);

  /// Control and format characters, and what means something to file systems and headers.
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\"'`:*?<>|]");

  /// Of one ticket.
  public static final int MOST = 20;

  /// Of one file.
  public static final int MOST_BYTES = 5 * 1024 * 1024;

  /// A file as somebody gives it.
  ///
  /// @throws com.ooma.office.kernel.domain.Refused if the content is none that is taken
  public static Attachment of(
      UUID id, UUID ticketId, String name, byte[] content, String by, Instant at) {
    var form = AttachmentForm.of(content);
    return new Attachment(id, ticketId, fitName(name, form), form, content.length, by, at);
  }

  /// The name under which a file is kept: nothing in it leads elsewhere or says that it is of
  /// another form.
  public static String fitName(String name, AttachmentForm form) {
    var base = UNFIT.matcher(PATH.matcher(name).replaceFirst("")).replaceAll("").strip();
    int dot = form.isExtensionOf(base) ? base.lastIndexOf('.') : base.length();
    var end = dot < base.length() ? base.substring(dot) : "." + form.extension();
    var rest = base.isEmpty() ? "fichier" : base.substring(0, dot);
    int longest = Math.min(rest.codePointCount(0, rest.length()), LONGEST_NAME - end.length());
    return rest.substring(0, rest.offsetByCodePoints(0, longest)) + end;
  }
}
