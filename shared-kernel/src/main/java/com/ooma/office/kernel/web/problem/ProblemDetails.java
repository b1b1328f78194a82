package com.ooma.office.kernel.web.problem;

import com.ooma.office.kernel.web.language.Bundles;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Locale;
import java.util.MissingFormatArgumentException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a problem says about its case, in the language of its title. The code that raises it says
/// it in English; in French there is a sentence for each code in the `details` bundle of the
/// service or the kernel, with a place for each value of the case.
final class ProblemDetails {

  /// The parameter of a problem that has the values; no caller sees it.
  static final String VALUES = "values";

  private ProblemDetails() {}

  /// @return nothing of a fault of ours, what JAX-RS says of its own accord (`HTTP 404 Not Found`),
  ///   or what is not known in that language
  static @Nullable String of(HttpProblem problem, String code, Locale language) {
    var english = problem.getDetail();
    if (english == null
        || problem.getStatusCode() >= 500
        || english.startsWith("HTTP " + problem.getStatusCode())) {
      return null;
    }
    return language.equals(Locale.ENGLISH) ? english : french(code, valuesOf(problem));
  }

  private static @Nullable String french(String code, Object[] values) {
    return Stream.of("details", "kernel-details")
        .flatMap(name -> Bundles.find(name, Locale.FRENCH).stream())
        .filter(bundle -> bundle.containsKey(code))
        .map(bundle -> bundle.getString(code))
        .findFirst()
        .map(sentence -> filled(sentence, values))
        .orElse(null);
  }

  /// No sentence is better than one with gaps, where the code gave no values.
  private static @Nullable String filled(String sentence, Object[] values) {
    try {
      return sentence.formatted(values);
    } catch (MissingFormatArgumentException _) {
      return null;
    }
  }

  private static Object[] valuesOf(HttpProblem problem) {
    return problem.getParameters().get(VALUES) instanceof List<?> values
        ? values.toArray()
        : new Object[0];
  }
}
