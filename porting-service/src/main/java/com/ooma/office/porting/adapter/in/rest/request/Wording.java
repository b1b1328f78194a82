package com.ooma.office.porting.adapter.in.rest.request;

import com.ooma.office.porting.domain.rio.RioProblem;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// What members read, in French unless the request asks for English.
@RequestScoped
class Wording {

  private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

  private final RoutingContext request;

  Wording(RoutingContext request) {
    this.request = request;
  }

  String of(Advice.Code code) {
    return words("advice." + code);
  }

  String of(RioProblem problem) {
    return words("rio." + problem);
  }

  private String words(String key) {
    return ResourceBundle.getBundle(
            "wording", language(), Thread.currentThread().getContextClassLoader())
        .getString(key);
  }

  private Locale language() {
    var accepted = request.request().getHeader("Accept-Language");
    try {
      var best = accepted == null ? null : lookup(accepted);
      return best == null ? Locale.FRENCH : best;
    } catch (IllegalArgumentException _) {
      return Locale.FRENCH;
    }
  }

  private static Locale lookup(String accepted) {
    return Locale.lookup(Locale.LanguageRange.parse(accepted), LANGUAGES);
  }
}
