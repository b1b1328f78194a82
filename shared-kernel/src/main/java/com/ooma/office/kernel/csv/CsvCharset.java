package com.ooma.office.kernel.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.kernel.domain.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The characters of a file whose sender may say nothing about them, or what is not true.
final class CsvCharset {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// How a zip (`.xlsx`, `.ods`) and an old workbook (`.xls`) begin.
  private static final List<byte[]> WORKBOOKS =
      List.of(
          new byte[] {'P', 'K', 3, 4},
          new byte[] {(byte) 0xD0, (byte) 0xCF, (byte) 0x11, (byte) 0xE0});

  private CsvCharset() {}

  /// In this order: what a byte order mark says; UTF-16 if every other of the first bytes is zero;
  /// UTF-8 if all of it is; the declared charset if it has one byte a character; windows-1252.
  static String decode(byte[] file, @Nullable String declared) {
    if (WORKBOOKS.stream().anyMatch(sign -> startsWith(file, sign))) {
      throw Refused.invalid(
          "workbook-not-csv", "This is a workbook: save the sheet as CSV and send that.");
    }
    if (startsWith(file, new byte[] {(byte) 0xFF, (byte) 0xFE}) || hasZeroAt(1, file)) {
      return new String(file, UTF_16LE);
    }
    if (startsWith(file, new byte[] {(byte) 0xFE, (byte) 0xFF}) || hasZeroAt(0, file)) {
      return new String(file, UTF_16BE);
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException _) {
      return new String(file, ofOneByte(declared));
    }
  }

  private static boolean hasZeroAt(int first, byte[] file) {
    return file.length >= 4
        && file[first] == 0
        && file[first + 2] == 0
        && file[1 - first] != 0
        && file[3 - first] != 0;
  }

  private static Charset ofOneByte(@Nullable String declared) {
    try {
      var name = "macintosh".equalsIgnoreCase(declared) ? "x-MacRoman" : declared;
      var charset = name == null ? WINDOWS : Charset.forName(name);
      boolean hasOneByte = charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
      boolean isLatin1 = charset.name().equals("ISO-8859-1"); // said by those who mean windows-1252
      return hasOneByte && !isLatin1 && !charset.name().equals("US-ASCII") ? charset : WINDOWS;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return WINDOWS;
    }
  }

  private static boolean startsWith(byte[] file, byte[] sign) {
    return file.length >= sign.length && Arrays.equals(file, 0, sign.length, sign, 0, sign.length);
  }
}
