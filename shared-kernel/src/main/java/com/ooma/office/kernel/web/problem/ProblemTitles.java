package com.ooma.office.kernel.web.problem;

import com.ooma.office.kernel.web.language.Bundles;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/// Short titles of problems, for people: from the service's `problems` bundle, else the kernel's.
final class ProblemTitles {

  private ProblemTitles() {}

  static String of(String code, int status, Locale language) {
    return bundles(language)
        .filter(bundle -> bundle.containsKey(code))
        .map(bundle -> bundle.getString(code))
        .findFirst()
        .orElseGet(() ->
            Bundles.find("kernel-problems", language)
                .orElseThrow()
                .getString(status < 500 ? "refused" : "fault"));
  }

  /// The service's before the kernel's.
  private static Stream<ResourceBundle> bundles(Locale language) {
    return Stream.of("problems", "kernel-problems")
        .flatMap(name -> Bundles.find(name, language).stream());
  }
}
