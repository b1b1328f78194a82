package com.ooma.office.kernel.web.problem;

import com.ooma.office.kernel.web.language.Bundles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a part of a request is refused for, in French. The code says it in English; the bundles
/// `faults` of the service and `kernel-faults` of the kernel have that sentence once more, beside
/// its translation.
final class FaultWords {

  private final List<Sentence> sentences;

  FaultWords() {
    sentences =
        Stream.of("faults", "kernel-faults")
            .flatMap(name ->
                Bundles.find(name, Locale.ENGLISH).stream()
                    .flatMap(english ->
                        sentences(english, Bundles.find(name, Locale.FRENCH).orElseThrow())))
            .toList();
  }

  private static Stream<Sentence> sentences(ResourceBundle english, ResourceBundle french) {
    return english.keySet().stream()
        .map(key -> Sentence.of(english.getString(key), french.getString(key)));
  }

  /// @return the English sentence if it has no other
  String french(String english) {
    return sentences.stream()
        .flatMap(sentence -> sentence.inFrench(english).stream())
        .findFirst()
        .orElse(english);
  }

  private record Sentence(Pattern english, String french) {

    static Sentence of(String english, String french) {
      var pattern =
          Arrays.stream(english.split("%s", -1))
              .map(Pattern::quote)
              .collect(Collectors.joining("(.*)"));
      return new Sentence(Pattern.compile(pattern, Pattern.DOTALL), french);
    }

    Optional<String> inFrench(String said) {
      var found = english.matcher(said);
      if (!found.matches()) {
        return Optional.empty();
      }
      var values = new Object[found.groupCount()];
      Arrays.setAll(values, place -> found.group(place + 1));
      return Optional.of(french.formatted(values));
    }
  }
}
