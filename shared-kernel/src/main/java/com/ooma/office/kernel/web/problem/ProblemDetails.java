package com.ooma.office.kernel.web.problem;

import com.ooma.office.kernel.web.language.Bundles;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /// What is said where nobody says more: the validator's parts say what is wrong, and JAX-RS says
  /// `HTTP 404 Not Found`.
  private static final Map<String, String> USUAL =
      Map.of(
          "malformed", "Part of the request can't be read, or has another form than is wanted.",
          "not-found", "There is nothing of this name here.");

  /// @return nothing of a fault of ours, or of what is not known in that language
  static @Nullable String of(HttpProblem problem, String code, Locale language) {
    if (problem.getStatusCode() >= 500) {
      return null;
    }
    var english = english(problem, code);
    return english == null || language.equals(Locale.ENGLISH)
        ? english
        : french(code, valuesOf(problem));
  }

  private static @Nullable String english(HttpProblem problem, String code) {
    var said = problem.getDetail();
    return said == null || said.startsWith("HTTP " + problem.getStatusCode())
        ? USUAL.get(code)
        : said;
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
