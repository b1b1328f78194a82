package com.ooma.office.support.domain.attachment;

import com.ooma.office.kernel.domain.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a file is, by its content: nobody's word is taken for it. Only what shows itself the same
/// everywhere and runs nothing is taken.
public enum AttachmentForm {
  PNG(AttachmentForm.PNG_TYPE, "\u0089PNG\r\n\u001a\n", "IEND\u00aeB`\u0082"),
  JPEG(AttachmentForm.JPEG_TYPE, "\u00ff\u00d8\u00ff", "\u00ff\u00d9"),
  PDF(AttachmentForm.PDF_TYPE, "%PDF-", "%%EOF");

  public static final String PNG_TYPE = "image/png";
  public static final String JPEG_TYPE = "image/jpeg";
  public static final String PDF_TYPE = "application/pdf";

  /// Some programs leave something behind the end.
  private static final int TAIL = 1024;

  private final String mediaType;
  private final String beginning;
  private final String end;

  AttachmentForm(String mediaType, String beginning, String end) {
    this.mediaType = mediaType;
    this.beginning = beginning;
    this.end = end;
  }

  public String mediaType() {
    return mediaType;
  }

  /// @throws Refused if it is none of them, or was cut off
  public static AttachmentForm of(byte[] content) {
    return Arrays.stream(values())
        .filter(form -> form.isIn(content))
        .findFirst()
        .orElseThrow(() ->
            Refused.invalid(
                "attachment-unreadable", "The content is no whole PNG, JPEG or PDF file."));
  }

  private boolean isIn(byte[] content) {
    return text(content, 0, Math.min(content.length, TAIL)).startsWith(beginning)
        && text(content, Math.max(0, content.length - TAIL), content.length).contains(end);
  }

  /// One character for each byte.
  private static String text(byte[] content, int from, int until) {
    return new String(content, from, until - from, StandardCharsets.ISO_8859_1);
  }
}
