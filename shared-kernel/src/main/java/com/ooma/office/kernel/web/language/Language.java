package com.ooma.office.kernel.web.language;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The language of words for people: French, unless the caller asks for English.
public final class Language {

  private static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);

  private Language() {}

  public static Locale of(HttpServerRequest request) {
    return of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }

  private static Locale of(@Nullable String accepted) {
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
