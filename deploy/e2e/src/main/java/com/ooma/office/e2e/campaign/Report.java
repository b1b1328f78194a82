package com.ooma.office.e2e.campaign;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// The outcomes as a Markdown table.
final class Report {

  private static final String HEAD =
      """
      | campaign | seed | faults | commands | events | lost | doubled | out of order | other | repeats dropped | recovery s (median / max) | slowest effect s | at rest after s | verdict |
      |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|
      """;

  private Report() {}

  static String of(List<Outcome> outcomes) {
    var table = new StringBuilder(HEAD);
    outcomes.forEach(outcome -> table.append(line(outcome)));
    return table.toString();
  }

  static String line(Outcome outcome) {
    return "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %d | %s | %s | %s | %s |\n"
        .formatted(
            outcome.campaign(),
            outcome.seed(),
            outcome.faults().size(),
            outcome.commands().size(),
            outcome.distinctEvents(),
            outcome.lost(),
            outcome.doubled(),
            outcome.outOfOrder(),
            outcome.otherwiseWrong(),
            outcome.repeatedEvents(),
            recovery(outcome.recoveries()),
            outcome.slowestEffect().map(Report::seconds).orElse("–"),
            outcome.rest().isAtRest() ? seconds(outcome.toRest()) : "never",
            verdict(outcome));
  }

  static String skipped(Campaign campaign, String why) {
    return "| %s | – | – | – | – | – | – | – | – | – | – | – | – | skipped: %s |\n"
        .formatted(campaign.id(), why);
  }

  private static String recovery(List<Duration> sorted) {
    return sorted.isEmpty()
        ? "–"
        : seconds(sorted.get(sorted.size() / 2)) + " / " + seconds(sorted.getLast());
  }

  private static String verdict(Outcome outcome) {
    if (outcome.isGood()) {
      return "good";
    }
    return outcome.trouble().map(text -> "not played: " + text).orElse("VIOLATED");
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1_000.0);
  }
}
