package com.ooma.office.kernel.web.api;

import com.ooma.office.kernel.domain.Refused;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers with a file, or with the one range of it that a player asks for (RFC 9110, 14). Several
/// ranges at once, and what is no range of bytes, get the whole file, as the RFC allows.
public final class FileAnswer {

  private static final Pattern RANGE = Pattern.compile("bytes=([0-9]{0,9})-([0-9]{0,9})");

  private final byte[] file;
  private final String type;

  private FileAnswer(byte[] file, String type) {
    this.file = file;
    this.type = type;
  }

  /// @param type the file's media type
  /// @param range the header
  /// @throws Refused if the range begins behind the file's end
  public static Response of(byte[] file, String type, @Nullable String range) {
    var answer = new FileAnswer(file, type);
    var wanted = range == null ? null : RANGE.matcher(range.strip());
    return wanted == null || !wanted.matches()
        ? answer.whole()
        : answer.part(wanted.group(1), wanted.group(2));
  }

  private Response part(String first, String last) {
    long end = file.length - 1L;
    long from = first.isEmpty() ? end + 1 - orElse(last, end + 1) : Long.parseLong(first);
    long to = first.isEmpty() ? end : orElse(last, end);
    boolean unsaid = first.isEmpty() && last.isEmpty();
    if (unsaid || (to < from && from <= end)) {
      return whole(); // no range
    }
    if (from > end) {
      throw Refused.beyond("The file has " + file.length + " bytes.");
    }
    from = Math.max(0, from);
    to = Math.min(to, end);
    return Response.status(Response.Status.PARTIAL_CONTENT)
        .entity(Arrays.copyOfRange(file, (int) from, (int) to + 1))
        .type(type)
        .header("Content-Range", "bytes %d-%d/%d".formatted(from, to, file.length))
        .build();
  }

  private static long orElse(String number, long otherwise) {
    return number.isEmpty() ? otherwise : Long.parseLong(number);
  }

  private Response whole() {
    return Response.ok(file, type).header("Accept-Ranges", "bytes").build();
  }
}
