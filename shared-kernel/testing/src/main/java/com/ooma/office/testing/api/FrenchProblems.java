package com.ooma.office.testing.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ooma.office.testing.api.DocumentedAnswers.Answer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whoever asks for no other language is told in French why not. English is known by the words that
/// hardly any of its sentences lacks and no French one has.
final class FrenchProblems {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<![-\\w])(the|is|are|isn't|of|to|with|wanted|must|not|can't|no such|this|here|has|have)"
              + "(?![-\\w])",
          Pattern.CASE_INSENSITIVE);

  /// What was sent may be told back, in any language.
  private static final Pattern QUOTED = Pattern.compile("«[^»]*»");

  private FrenchProblems() {}

  /// @return a sentence in English, if the answer has one
  static Optional<String> sentenceInEnglish(Answer answer) {
    if (!Objects.toString(answer.type(), "").startsWith("application/problem+json")) {
      return Optional.empty();
    }
    return sentences(answer.body())
        .filter(sentence -> ENGLISH.matcher(QUOTED.matcher(sentence).replaceAll("")).find())
        .findFirst();
  }

  private static Stream<String> sentences(String body) {
    try {
      var problem = JSON.readTree(body);
      return Stream.of(
              List.of(problem.path("title"), problem.path("detail")),
              problem.path("errors").findValues("detail"))
          .flatMap(List::stream)
          .filter(JsonNode::isTextual)
          .map(JsonNode::asText);
    } catch (JsonProcessingException _) {
      return Stream.empty(); // which is told by who reads the document
    }
  }
}
