package com.ooma.office.kernel.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// By what a whole file of a kind is known: nobody believes a name or a header.
///
/// @param beginning one character for each byte
/// @param end somewhere in the last bytes
public record FileSignature(String beginning, String end) {

  public static final FileSignature PDF = new FileSignature("%PDF-", "%%EOF");

  public static final FileSignature PNG =
      new FileSignature("\u0089PNG\r\n\u001a\n", "IEND\u00aeB`\u0082");

  public static final FileSignature JPEG = new FileSignature("\u00ff\u00d8\u00ff", "\u00ff\u00d9");

  /// So far from its end a file may have something else, such as line breaks, or what a program
  /// left behind.
  private static final int TAIL = 1024;

  /// Whether `file` begins and ends as one of the kind, and so was not broken off.
  public boolean isOf(byte[] file) {
    int from = Math.max(0, file.length - TAIL);
    return new String(file, 0, Math.min(file.length, beginning.length()), ISO_8859_1)
            .equals(beginning)
        && new String(file, from, file.length - from, ISO_8859_1).contains(end);
  }
}
