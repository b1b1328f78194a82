package com.ooma.office.provisioning.domain.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// How a fax is written down.
public enum PaperForm {
  PDF(PaperForm.PDF_TYPE),
  TIFF(PaperForm.TIFF_TYPE);

  public static final String PDF_TYPE = "application/pdf";
  public static final String TIFF_TYPE = "image/tiff";

  private static final int SIGNATURE = 4;

  private final String mediaType;

  PaperForm(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /// By its first bytes; nothing if it is neither.
  public static Optional<PaperForm> of(byte[] file) {
    var begins = new String(Arrays.copyOf(file, SIGNATURE), StandardCharsets.ISO_8859_1);
    return switch (begins) {
      case "%PDF" -> Optional.of(PDF);
      case "II*\0", "MM\0*" -> Optional.of(TIFF);
      default -> Optional.empty();
    };
  }
}
