package com.ooma.office.kernel.web.problem;

import com.ooma.office.kernel.web.language.Bundles;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;

/// The catalogue of what a service may refuse: its own codes, and those that all services have.
public final class ProblemCodes {

  private ProblemCodes() {}

  /// A code's entry.
  ///
  /// @param title in English
  /// @param statuses that come with it; `line` if it is said of a line of a list
  /// @param remedy what the caller can do then, in English
  public record Meaning(String title, List<String> statuses, String remedy) {

    /// @param refusal as the `refusals` bundle has it: statuses with commas, a space, the remedy
    static Meaning of(String title, String refusal) {
      int end = refusal.indexOf(' ');
      return new Meaning(
          title, List.of(refusal.substring(0, end).split(",")), refusal.substring(end + 1));
    }
  }

  /// By the code.
  ///
  /// @throws java.util.MissingResourceException if a code has no entry among the refusals
  public static SortedMap<String, Meaning> catalogue() {
    var codes = new TreeMap<String, Meaning>();
    addAll(codes, "problems", "refusals");
    addAll(codes, "kernel-problems", "kernel-refusals");
    return codes;
  }

  private static void addAll(SortedMap<String, Meaning> codes, String titles, String refusals) {
    Bundles.find(titles, Locale.ENGLISH)
        .ifPresent(titled -> {
          var refused = Bundles.find(refusals, Locale.ROOT).orElseThrow();
          titled.keySet().forEach(code -> codes.putIfAbsent(code, meaning(code, titled, refused)));
        });
  }

  private static Meaning meaning(String code, ResourceBundle titled, ResourceBundle refused) {
    return Meaning.of(titled.getString(code), refused.getString(code));
  }
}
