package com.ooma.office.e2e.campaign;

import static com.ooma.office.e2e.ledger.check.Finding.Kind.DOUBLED;
import static com.ooma.office.e2e.ledger.check.Finding.Kind.LOST;
import static com.ooma.office.e2e.ledger.check.Finding.Kind.OUT_OF_ORDER;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Event;
import com.ooma.office.e2e.ledger.books.Rest;
import com.ooma.office.e2e.ledger.check.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What came of a campaign.
///
/// @param loadEnded when the last command was settled
/// @param trouble what kept the campaign from being played as meant, if something did
public record Outcome(
    String campaign,
    long seed,
    List<Fault> faults,
    Audit before,
    Audit after,
    Rest.Result rest,
    Instant loadEnded,
    Optional<String> trouble) {

  /// The kinds of commands that each show one service to work again.
  private static final List<Set<Kind>> SIGNS_OF_LIFE =
      List.of(
          Set.of(Kind.DESCRIBE_ACCOUNT, Kind.REQUEST_QUOTE, Kind.PLACE_ORDER, Kind.CHANGE_OPTIONS),
          Set.of(Kind.HOLD_NUMBERS),
          Set.of(Kind.OPEN_TICKET, Kind.WRITE_TO_TICKET));

  public Books books() {
    return after.books();
  }

  /// What was not found wrong before.
  public List<Finding> findings() {
    var known = Set.copyOf(before.findings());
    return after.findings().stream().filter(finding -> !known.contains(finding)).toList();
  }

  List<Entry> commands() {
    return books().commands().subList(before.commands(), after.commands());
  }

  public boolean isGood() {
    return findings().isEmpty() && rest.isAtRest() && trouble.isEmpty();
  }

  long lost() {
    return count(LOST);
  }

  long doubled() {
    return count(DOUBLED);
  }

  long outOfOrder() {
    return count(OUT_OF_ORDER);
  }

  long otherwiseWrong() {
    return findings().size() - lost() - doubled() - outOfOrder();
  }

  long distinctEvents() {
    return distinct(after) - distinct(before);
  }

  /// Records that repeat an event: consumers drop them.
  long repeatedEvents() {
    return after.books().events().size() - before.books().events().size() - distinctEvents();
  }

  private static long distinct(Audit audit) {
    return audit.books().events().stream().map(Event::id).distinct().count();
  }

  /// From the end of each fault until every kind of service has accepted a command again.
  List<Duration> recoveries() {
    return faults.stream()
        .map(fault ->
            SIGNS_OF_LIFE.stream()
                .map(kinds -> firstAccepted(kinds, fault.ended()))
                .filter(Objects::nonNull)
                .max(Duration::compareTo))
        .flatMap(Optional::stream)
        .sorted()
        .toList();
  }

  /// From the answer to an order until provisioning's event about it was out, at worst.
  Optional<Duration> slowestEffect() {
    Map<String, Instant> answered = new HashMap<>();
    accepted(Set.of(Kind.PLACE_ORDER))
        .forEach(entry ->
            entry.answered("orderId").ifPresent(id -> answered.put(id, entry.answeredAt())));
    return books().events().stream()
        .filter(event -> event.type().equals("NumbersAssigned"))
        .filter(event -> answered.containsKey(event.subject()))
        .collect(
            java.util.stream.Collectors.toMap(
                Event::subject, Event::publishedAt, (a, b) -> a.isBefore(b) ? a : b))
        .entrySet()
        .stream()
        .map(first -> Duration.between(answered.get(first.getKey()), first.getValue()))
        .max(Duration::compareTo);
  }

  /// How many commands were accepted while something was broken.
  long acceptedMeanwhile() {
    return commands().stream()
        .filter(Entry::isAccepted)
        .filter(entry ->
            faults.stream()
                .anyMatch(fault ->
                    entry.sentAt().isAfter(fault.began())
                        && entry.answeredAt().isBefore(fault.ended())))
        .count();
  }

  /// From the last settled command or fault until nothing was left to do.
  Duration toRest() {
    var toRest = Duration.between(loadEnded, rest.since());
    return toRest.isNegative() ? Duration.ZERO : toRest;
  }

  private @Nullable Duration firstAccepted(Set<Kind> kinds, Instant after) {
    return accepted(kinds)
        .map(Entry::answeredAt)
        .filter(instant -> instant.isAfter(after))
        .min(Instant::compareTo)
        .map(instant -> Duration.between(after, instant))
        .orElse(null);
  }

  private Stream<Entry> accepted(Set<Kind> kinds) {
    return commands().stream().filter(entry -> kinds.contains(entry.kind()) && entry.isAccepted());
  }

  private long count(Finding.Kind kind) {
    return findings().stream().filter(finding -> finding.kind() == kind).count();
  }
}
