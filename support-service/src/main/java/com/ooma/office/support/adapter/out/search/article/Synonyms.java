package com.ooma.office.support.adapter.out.search.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Words that mean the same to members, as stems: each line of `synonyms.txt` is a group of them.
final class Synonyms {

  private final Map<String, Set<String>> groups = new HashMap<>();

  Synonyms(FrenchWords words) {
    lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(words::stemsOf)
        .forEach(group ->
            group.forEach(
                stem -> groups.computeIfAbsent(stem, _ -> new LinkedHashSet<>()).addAll(group)));
  }

  /// Without the stem itself.
  Set<String> of(String stem) {
    var others = new LinkedHashSet<>(groups.getOrDefault(stem, Set.of()));
    others.remove(stem);
    return others;
  }

  private static Stream<String> lines() {
    try (var file = Synonyms.class.getResourceAsStream("/articles/synonyms.txt")) {
      return new String(requireNonNull(file).readAllBytes(), UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
