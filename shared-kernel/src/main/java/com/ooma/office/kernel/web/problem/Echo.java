package com.ooma.office.kernel.web.problem;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words of a problem as they may be answered and logged: some have in them what the caller sent,
/// which may be long or break a line, and some come from libraries that name classes.
final class Echo {

  /// In code points.
  static final int LONGEST = 200;

  private static final Pattern CLASS_NAME =
      Pattern.compile(
          "\\b(java|javax|jakarta|com|org|io|sun|jdk|tools)\\.[a-z][\\w.]*\\.[A-Z]\\w*");

  private Echo() {}

  static @Nullable String of(@Nullable String words) {
    if (words == null) {
      return null;
    }
    int length = words.codePointCount(0, words.length());
    var bounded =
        length <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
    return CLASS_NAME.matcher(masked(bounded)).replaceAll("…");
  }

  private static String masked(String words) {
    var masked = new StringBuilder(words.length());
    words
        .codePoints()
        .map(character -> isShown(character) ? character : '\uFFFD')
        .forEach(masked::appendCodePoint);
    return masked.toString();
  }

  private static boolean isShown(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
