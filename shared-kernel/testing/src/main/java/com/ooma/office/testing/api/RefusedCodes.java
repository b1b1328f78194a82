package com.ooma.office.testing.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares the catalogue of codes in a document with the sources that refuse something, so that no
/// code is missing from it, none comes with another status, and none stays that nobody says.
final class RefusedCodes {

  private static final Pattern REFUSED =
      Pattern.compile(
          "Refused\\s*\\.\\s*(invalid|malformed|conflict|forbidden)\\(\\s*\"([^\"]+)\"");

  /// Such as `"seat-limit"`, wherever it stands.
  private static final Pattern WORD = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)*)\"");

  private RefusedCodes() {}

  /// @param codes of the catalogue, as `x-codes` has them
  /// @param french the codes that have a `detail` in French
  /// @param folders of sources, those of the kernel among them
  static List<String> faultsOf(JsonNode codes, Set<String> french, List<Path> folders) {
    var sources = folders.stream().flatMap(RefusedCodes::sources).toList();
    var faults = new ArrayList<String>();
    for (var source : sources) {
      REFUSED
          .matcher(source)
          .results()
          .forEach(refusal -> {
            check(codes, refusal.group(2), statusOf(refusal.group(1)), faults);
            if (!french.contains(refusal.group(2)) && !isOfLinesOnly(codes, refusal.group(2))) {
              faults.add(refusal.group(2) + " has no detail in French: give it one in details_fr");
            }
          });
    }
    var words = sources.stream().flatMap(RefusedCodes::words).collect(Collectors.toSet());
    codes
        .fieldNames()
        .forEachRemaining(code -> {
          if (!words.contains(code)) {
            faults.add(code + " is in the catalogue, but nobody says it");
          }
        });
    return faults;
  }

  /// A report of lines is in English.
  private static boolean isOfLinesOnly(JsonNode codes, String code) {
    return codes.path(code).path("statuses").toString().equals("[\"line\"]");
  }

  private static void check(JsonNode codes, String code, String status, List<String> faults) {
    if (!codes.has(code)) {
      faults.add(
          code + " is not in the catalogue: give it a line in problems_fr, problems_en, refusals");
      return;
    }
    var statuses = new ArrayList<String>();
    codes.path(code).path("statuses").forEach(each -> statuses.add(each.asText()));
    if (Set.of(status, "line").stream().noneMatch(statuses::contains)) {
      faults.add("%s comes with %s, not with %s only".formatted(code, status, statuses));
    }
  }

  /// @param kind the factory method of `Refused`
  private static String statusOf(String kind) {
    return switch (kind) {
      case "malformed" -> "400";
      case "forbidden" -> "403";
      case "conflict" -> "409";
      case "invalid" -> "422";
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static Stream<String> words(String source) {
    return WORD.matcher(source).results().map(word -> word.group(1));
  }

  private static Stream<String> sources(Path folder) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(RefusedCodes::text)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
