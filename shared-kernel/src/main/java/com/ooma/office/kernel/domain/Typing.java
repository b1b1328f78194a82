package com.ooma.office.kernel.domain;

/// How people type what has a fixed form: telephone numbers, RIOs, hardware addresses. They group
/// it, and word processors and spreadsheets add characters that nobody sees; none of that counts.
public final class Typing {

  private static final String MARKS = "./()\u00b7\u2022\u2024\u2043\u2212";

  private Typing() {}

  /// `typed` without what only groups or decorates: spaces of every kind, characters without width
  /// (such as a byte order mark, or what marks the direction of writing), hyphens and dashes of
  /// every kind, dots, slashes and round brackets. Letters and digits stay as they are.
  public static String compact(String typed) {
    var kept = new StringBuilder(typed.length());
    typed.codePoints().filter(Typing::counts).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /// `text` without the spaces of every kind and the characters without width at both its ends.
  public static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isInvisible(text.charAt(from))) {
      from++;
    }
    while (to > from && isInvisible(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean counts(int character) {
    return !isInvisible(character)
        && Character.getType(character) != Character.DASH_PUNCTUATION
        && MARKS.indexOf(character) < 0;
  }

  private static boolean isInvisible(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.getType(character) == Character.FORMAT;
  }
}
