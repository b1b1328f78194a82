package com.ooma.office.support.domain.attachment;

import com.ooma.office.kernel.domain.FileSignature;
import com.ooma.office.kernel.domain.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a file is, by its content: nobody's word is taken for it. Only what shows itself the same
/// everywhere and runs nothing is taken.
public enum AttachmentForm {
  PNG(AttachmentForm.PNG_TYPE, FileSignature.PNG, "png"),
  JPEG(AttachmentForm.JPEG_TYPE, FileSignature.JPEG, "jpg", "jpeg"),
  PDF(AttachmentForm.PDF_TYPE, FileSignature.PDF, "pdf");

  public static final String PNG_TYPE = "image/png";
  public static final String JPEG_TYPE = "image/jpeg";
  public static final String PDF_TYPE = "application/pdf";

  private final String mediaType;
  private final FileSignature signature;
  private final List<String> extensions;

  AttachmentForm(String mediaType, FileSignature signature, String... extensions) {
    this.extensions = List.of(extensions);
    this.mediaType = mediaType;
    this.signature = signature;
  }

  public String mediaType() {
    return mediaType;
  }

  /// The usual one.
  String extension() {
    return extensions.getFirst();
  }

  /// Whether a name ends with one of its extensions, and is more than that.
  boolean isExtensionOf(String name) {
    var dot = name.lastIndexOf('.');
    return dot > 0 && extensions.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /// @throws Refused if it is none of them, or was cut off
  public static AttachmentForm of(byte[] content) {
    return Arrays.stream(values())
        .filter(form -> form.signature.isOf(content))
        .findFirst()
        .orElseThrow(() ->
            Refused.invalid(
                "attachment-unreadable", "The content is no whole PNG, JPEG or PDF file."));
  }
}
