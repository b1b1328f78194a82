package com.ooma.office.testing.api;

import io.restassured.response.Response;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whoever asks for no other language is told in French why not. English is known by the words that
/// hardly any of its sentences lacks and no French one has.
final class FrenchProblems {

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<![-\\w])(the|is|are|isn't|of|to|with|wanted|must|not|can't|no such|this|here|has|have)"
              + "(?![-\\w])",
          Pattern.CASE_INSENSITIVE);

  /// What was sent may be told back, in any language.
  private static final Pattern QUOTED = Pattern.compile("«[^»]*»");

  private FrenchProblems() {}

  static void check(Response answer) {
    if (!answer.contentType().startsWith("application/problem+json")) {
      return;
    }
    var problem = answer.jsonPath();
    var faults = problem.getList("errors.detail", String.class);
    Stream.concat(
            Stream.of(problem.getString("title"), problem.getString("detail")),
            faults == null ? Stream.empty() : faults.stream())
        .filter(Objects::nonNull)
        .filter(sentence -> ENGLISH.matcher(QUOTED.matcher(sentence).replaceAll("")).find())
        .findFirst()
        .ifPresent(sentence -> {
          throw new AssertionError(
              "Nobody asked for English: " + sentence + "\n" + answer.asString());
        });
  }
}
