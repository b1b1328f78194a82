package com.ooma.office.kernel.web.document;

import com.ooma.office.kernel.web.problem.ProblemCodes;
import com.ooma.office.kernel.web.problem.ProblemCodes.Meaning;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;

/// The catalogue of a service's codes in its document: as a table for people, and as `x-codes` for
/// programs that make something of it.
final class ApiCodes {

  private static final String HEADING =
      """
      Stable. What each means, and what to do then (`line`: said of a line of a list):

      | code | status | meaning | what to do |
      |---|---|---|---|
      """;

  private ApiCodes() {}

  static Schema schema() {
    var codes = ProblemCodes.catalogue();
    var table =
        codes.entrySet().stream()
            .map(code -> row(code.getKey(), code.getValue()))
            .collect(Collectors.joining("\n", HEADING, ""));
    var extension = new LinkedHashMap<String, Object>();
    codes.forEach((code, meaning) -> extension.put(code, entry(meaning)));
    return ApiDocumentFinish.text().description(table).addExtension("x-codes", extension);
  }

  private static String row(String code, Meaning meaning) {
    return "| `%s` | %s | %s | %s |"
        .formatted(code, String.join(", ", meaning.statuses()), meaning.title(), meaning.remedy());
  }

  private static Map<String, Object> entry(Meaning meaning) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("title", meaning.title());
    entry.put("statuses", meaning.statuses());
    entry.put("remedy", meaning.remedy());
    return entry;
  }
}
