package com.ooma.office.provisioning.domain.telephony;

import org.jspecify.annotations.Nullable;

/// Text that fits on one line of a phone's screen and of its configuration: no line breaks, no
/// invisible characters.
public final class Printable {

  private Printable() {}

  /// What remains of `text` when every other character is left out; null if that is nothing.
  public static @Nullable String of(@Nullable String text) {
    if (text == null) {
      return null;
    }
    var clean = new StringBuilder();
    text.codePoints()
        .map(character -> isPrintable(character) ? character : ' ')
        .forEach(clean::appendCodePoint);
    var stripped = clean.toString().strip();
    return stripped.isEmpty() ? null : stripped;
  }

  public static boolean isPrintable(String text) {
    return text.codePoints().allMatch(Printable::isPrintable);
  }

  private static boolean isPrintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
