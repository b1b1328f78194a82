package com.ooma.office.kernel.web.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The language of words for people: French, unless the caller asks for English.
final class Language {

  private static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);

  private Language() {}

  /// @param accepted an `Accept-Language` header
  static Locale of(@Nullable String accepted) {
    if (accepted == null) {
      return Locale.FRENCH;
    }
    try {
      var best = Locale.lookup(Locale.LanguageRange.parse(accepted), SPOKEN);
      return best == null ? Locale.FRENCH : best;
    } catch (IllegalArgumentException _) {
      return Locale.FRENCH;
    }
  }
}
