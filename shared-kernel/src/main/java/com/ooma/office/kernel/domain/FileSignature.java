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

  /// How the last record of an archive begins, and the most that may follow it (APPNOTE 4.3.16).
  private static final String END_OF_ZIP = "PK\u0005\u0006";

  private static final int LONGEST_END_OF_ZIP = 22 + 0xffff;

  /// Whether `file` begins and ends as one of the kind, so that it was not broken off, and is no
  /// archive as well, which other programs would find in it.
  public boolean isOf(byte[] file) {
    return new String(file, 0, Math.min(file.length, beginning.length()), ISO_8859_1)
            .equals(beginning)
        && last(TAIL, file).contains(end)
        && !last(LONGEST_END_OF_ZIP, file).contains(END_OF_ZIP);
  }

  private static String last(int length, byte[] file) {
    int from = Math.max(0, file.length - length);
    return new String(file, from, file.length - from, ISO_8859_1);
  }
}
