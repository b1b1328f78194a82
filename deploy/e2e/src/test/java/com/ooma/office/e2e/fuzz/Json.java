package com.ooma.office.e2e.fuzz;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes JSON that no honest library would: halves of characters and the like, escaped.
final class Json {

  private Json() {}

  static String of(Object value) {
    return switch (value) {
      case null -> "null";
      case Map<?, ?> object ->
          object.entrySet().stream()
              .map(entry -> text(entry.getKey().toString()) + ":" + of(entry.getValue()))
              .collect(Collectors.joining(",", "{", "}"));
      case Collection<?> list ->
          list.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
      case String text -> text(text);
      default -> value.toString();
    };
  }

  private static String text(String text) {
    return text.chars()
        .mapToObj(c ->
            c < ' ' || c == '"' || c == '\\' || c > '~'
                ? "\\u%04x".formatted(c)
                : Character.toString(c))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
