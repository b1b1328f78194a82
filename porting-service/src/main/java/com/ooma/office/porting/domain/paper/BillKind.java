package com.ooma.office.porting.domain.paper;

import com.ooma.office.kernel.domain.FileSignature;
import com.ooma.office.kernel.domain.Refused;
import java.util.stream.Stream;

/// What kind of file a bill is, by what is in it: nobody believes a name or a header.
public enum BillKind {
  PDF("application/pdf", FileSignature.PDF),
  PNG("image/png", FileSignature.PNG),
  JPEG("image/jpeg", FileSignature.JPEG);

  private final String mediaType;
  private final FileSignature signature;

  BillKind(String mediaType, FileSignature signature) {
    this.mediaType = mediaType;
    this.signature = signature;
  }

  /// @throws Refused if it is none of them, or broken off
  public static BillKind of(byte[] file) {
    return Stream.of(values())
        .filter(kind -> kind.signature.isOf(file))
        .findFirst()
        .orElseThrow(
            () -> Refused.invalid("bill-unreadable", "A bill is a whole PDF, PNG or JPEG file."));
  }

  public String mediaType() {
    return mediaType;
  }
}
