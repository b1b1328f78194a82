package com.ooma.office.kernel.csv;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A column that a list may have.
///
/// @param name what our reports call it
/// @param headings what may stand above it, folded
public record CsvColumn(String name, Set<String> headings) {

  /// @param others what French and English lists call it, besides `name`; capitals, accents, spaces
  ///   and signs don't count
  public static CsvColumn of(String name, String... others) {
    return new CsvColumn(
        name,
        Stream.concat(Stream.of(name), Stream.of(others))
            .map(CsvColumn::folded)
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean isCalled(String heading) {
    return headings.contains(folded(heading));
  }

  private static String folded(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFD)
        .replaceAll("[^\\p{L}\\p{Nd}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
