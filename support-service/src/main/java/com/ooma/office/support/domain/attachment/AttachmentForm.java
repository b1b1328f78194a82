package com.ooma.office.support.domain.attachment;

import com.ooma.office.kernel.domain.FileSignature;
import com.ooma.office.kernel.domain.Refused;
import java.util.Arrays;

/// What a file is, by its content: nobody's word is taken for it. Only what shows itself the same
/// everywhere and runs nothing is taken.
public enum AttachmentForm {
  PNG(AttachmentForm.PNG_TYPE, FileSignature.PNG),
  JPEG(AttachmentForm.JPEG_TYPE, FileSignature.JPEG),
  PDF(AttachmentForm.PDF_TYPE, FileSignature.PDF);

  public static final String PNG_TYPE = "image/png";
  public static final String JPEG_TYPE = "image/jpeg";
  public static final String PDF_TYPE = "application/pdf";

  private final String mediaType;
  private final FileSignature signature;

  AttachmentForm(String mediaType, FileSignature signature) {
    this.mediaType = mediaType;
    this.signature = signature;
  }

  public String mediaType() {
    return mediaType;
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
