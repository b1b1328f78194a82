package com.ooma.office.provisioning.domain;

import com.ooma.office.kernel.domain.Refused;
import org.jspecify.annotations.Nullable;

/// Writes a Yealink configuration file: `key = value`, one a line. A line break in a value would
/// add a key of the attacker's choice, so no value with a control character ever gets in.
final class ConfigLines {

  /// Empties a setting; one that is left out would keep what it had, even of a former owner.
  static final String RESET = "%NULL%";

  private final StringBuilder text = new StringBuilder("#!version:1.0.0.1\n");

  ConfigLines about(String subject) {
    text.append("\n## ").append(subject).append('\n');
    return this;
  }

  /// @throws Refused if the value does not fit on a line
  ConfigLines set(String key, String value) {
    if (!value.codePoints().allMatch(ConfigLines::isPrintable)) {
      throw Refused.invalid("config-value", "The value of " + key + " has a control character.");
    }
    text.append(key).append(" = ").append(value).append('\n');
    return this;
  }

  /// Sets a key under both of its names: with `static.` since firmware 81, without before.
  ConfigLines setStatic(String key, String value) {
    return set(key, value).set("static." + key, value);
  }

  /// What remains of `value` when nothing is left in it that [#set] refuses; null if that is
  /// nothing.
  static @Nullable String printable(String value) {
    var clean = new StringBuilder();
    value
        .codePoints()
        .map(character -> isPrintable(character) ? character : ' ')
        .forEach(clean::appendCodePoint);
    var stripped = clean.toString().strip();
    return stripped.isEmpty() ? null : stripped;
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

  @Override
  public String toString() {
    return text.toString();
  }
}
