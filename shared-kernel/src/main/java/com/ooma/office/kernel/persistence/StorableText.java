package com.ooma.office.kernel.persistence;

/// Text from outside, in a form that every column, log line and JSON document can hold: Postgres
/// takes no NUL, JSON no half of a surrogate pair, a log no line that somebody else ends, and an
/// event no megabyte. What can't be kept is written as its escape, such as `\u0000`.
public final class StorableText {

  private StorableText() {}

  /// @param most characters that are kept; of a longer text its beginning, and how long it was
  public static String of(String text, int most) {
    var kept = new StringBuilder(Math.min(text.length(), most) + 16);
    int at = 0;
    while (at < text.length() && kept.length() < most) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (isStorable(point)) {
        kept.appendCodePoint(point);
      } else {
        kept.append("\\u%04x".formatted(point));
      }
    }
    if (at < text.length()) {
      kept.append("… (").append(text.length()).append(" characters)");
    }
    return kept.toString();
  }

  private static boolean isStorable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
