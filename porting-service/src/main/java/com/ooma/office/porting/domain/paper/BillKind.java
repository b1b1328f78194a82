package com.ooma.office.porting.domain.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.ooma.office.kernel.domain.Refused;
import java.util.stream.Stream;

/// What kind of file a bill is, by what is in it: nobody believes a name or a header.
public enum BillKind {
  PDF("application/pdf", "%PDF-", "%%EOF"),
  PNG("image/png", "\u0089PNG\r\n\u001a\n", "IEND\u00aeB`\u0082"),
  JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "\u00ff\u00d9");

  /// So far from its end a file of its kind may have something else, such as line breaks.
  private static final int TAIL = 1024;

  private final String mediaType;
  private final String beginning;
  private final String end;

  BillKind(String mediaType, String beginning, String end) {
    this.mediaType = mediaType;
    this.beginning = beginning;
    this.end = end;
  }

  /// @throws Refused if it is none of them, or broken off
  public static BillKind of(byte[] file) {
    return Stream.of(values())
        .filter(kind -> kind.isOf(file))
        .findFirst()
        .orElseThrow(
            () -> Refused.invalid("bill-unreadable", "A bill is a whole PDF, PNG or JPEG file."));
  }

  public String mediaType() {
    return mediaType;
  }

  private boolean isOf(byte[] file) {
    int from = Math.max(0, file.length - TAIL);
    return new String(file, 0, Math.min(file.length, beginning.length()), ISO_8859_1)
            .equals(beginning)
        && new String(file, from, file.length - from, ISO_8859_1).contains(end);
  }
}
