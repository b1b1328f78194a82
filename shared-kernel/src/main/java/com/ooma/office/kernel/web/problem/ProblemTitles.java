package com.ooma.office.kernel.web.problem;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/// Short titles of problems, for people: from the service's `problems` bundle, else the kernel's.
final class ProblemTitles {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private ProblemTitles() {}

  static String of(String code, int status, Locale language) {
    return Stream.of("problems", "kernel-problems")
        .flatMap(bundle -> bundle(bundle, language).stream())
        .filter(bundle -> bundle.containsKey(code))
        .map(bundle -> bundle.getString(code))
        .findFirst()
        .orElseGet(() ->
            bundle("kernel-problems", language)
                .orElseThrow()
                .getString(status < 500 ? "refused" : "fault"));
  }

  private static Optional<ResourceBundle> bundle(String name, Locale language) {
    try {
      return Optional.of(
          ResourceBundle.getBundle(
              name, language, Thread.currentThread().getContextClassLoader(), NO_FALLBACK));
    } catch (MissingResourceException _) {
      return Optional.empty();
    }
  }
}
