package com.ooma.office.testing.release;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The breaks of a service's document that somebody accepted, with the reasons. They are in a file
/// that people write and read:
///
/// ```
/// - ordering: "POST /v1/quotes, request/options: is gone"
///   reason: Nobody but ourselves used the API then.
/// ```
///
/// `*` stands for whatever there is.
record AcceptedBreaks(Path file, String service, List<Entry> entries) {

  /// @param what as [com.ooma.office.testing.api.ApiBreaks] says it
  record Entry(String what, String reason) {

    boolean covers(String broken) {
      var pattern =
          Stream.of(what.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
      return broken.matches(pattern);
    }
  }

  static AcceptedBreaks of(Path file, String service) throws IOException {
    List<Map<String, String>> lines =
        Files.exists(file)
            ? new YAMLMapper().readValue(file.toFile(), new TypeReference<>() {})
            : List.of();
    return new AcceptedBreaks(
        file,
        service,
        lines.stream()
            .filter(line -> line.containsKey(service))
            .map(line ->
                new Entry(line.get(service), Objects.requireNonNullElse(line.get("reason"), "")))
            .toList());
  }

  boolean covers(String broken) {
    return entries.stream().anyMatch(entry -> entry.covers(broken));
  }

  List<String> withoutReason() {
    return entries.stream().filter(entry -> entry.reason().isBlank()).map(Entry::what).toList();
  }

  List<String> aboutNothing(List<String> breaks) {
    return entries.stream()
        .filter(entry -> breaks.stream().noneMatch(entry::covers))
        .map(Entry::what)
        .toList();
  }

  /// Without reasons, which only people have.
  void add(List<String> breaks) throws IOException {
    var lines =
        breaks.stream()
            .map(broken -> "- %s: \"%s\"\n  reason:\n".formatted(service, escaped(broken)))
            .collect(Collectors.joining());
    Files.writeString(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
