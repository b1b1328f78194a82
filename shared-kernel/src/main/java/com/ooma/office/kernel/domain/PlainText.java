package com.ooma.office.kernel.domain;

import java.text.Normalizer;
import java.util.Optional;

/// The one rule for text that people or programs send us, whatever it is called where it goes: a
/// table, a mail, a phone's configuration and a spreadsheet must all be able to hold it.
///
/// It has no control characters, no halves of characters, and nothing that turns the direction of
/// what stands beside it; unless it is empty it has something to be seen; it is in the normal form
/// NFC, so that equal words are equal bytes; and it is bounded. Only text of several lines has line
/// feeds and tabs.
public enum PlainText {
  ONE_LINE(1_000),
  SEVERAL_LINES(20_000);

  /// The letters and the symbol of Unicode that fill a place and show nothing: of Hangul, and of
  /// Braille.
  private static final String BLANKS = "\u115F\u1160\u3164\uFFA0\u2800";

  private final int longest;

  PlainText(int longest) {
    this.longest = longest;
  }

  /// In code points.
  public int longest() {
    return longest;
  }

  /// @return in one English sentence what is wrong with `text`; nothing if it is plain
  public Optional<String> faultOf(String text) {
    if (text.length() > longest && text.codePointCount(0, text.length()) > longest) {
      return Optional.of("At most " + longest + " characters are wanted.");
    }
    if (!text.codePoints().allMatch(this::has)) {
      return Optional.of(
          this == ONE_LINE
              ? "One line of text is wanted, without control characters."
              : "Text without control characters is wanted.");
    }
    return text.isEmpty() || text.codePoints().anyMatch(PlainText::isSeen)
        ? Optional.empty()
        : Optional.of("Text with something to be seen is wanted.");
  }

  /// `text` with a space for each character that can't be kept, for what must not be lost for it.
  public String cleaned(String text) {
    var kept = new StringBuilder(text.length());
    text.codePoints()
        .map(character -> has(character) ? character : ' ')
        .forEach(kept::appendCodePoint);
    return normalised(kept.toString());
  }

  /// The same text as it is kept: in the normal form NFC, with line feeds between its lines.
  public String normalised(String text) {
    var lines = this == SEVERAL_LINES ? text.replace("\r\n", "\n").replace('\r', '\n') : text;
    return Normalizer.isNormalized(lines, Normalizer.Form.NFC)
        ? lines
        : Normalizer.normalize(lines, Normalizer.Form.NFC);
  }

  private boolean has(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> this == SEVERAL_LINES && "\n\r\t".indexOf(character) >= 0;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> this == SEVERAL_LINES;
      case Character.FORMAT -> !turnsDirection(character);
      case Character.SURROGATE -> false;
      default -> (character & 0xFFFE) != 0xFFFE;
    };
  }

  /// Marks alone are drawn on nothing.
  private static boolean isSeen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          false;
      default -> BLANKS.indexOf(character) < 0;
    };
  }

  /// The embeddings, overrides and isolates of Unicode's bidirectional algorithm.
  private static boolean turnsDirection(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }
}
