package com.ooma.office.e2e.ledger.books;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Kind;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All there is to know of a suite at rest.
///
/// @param events of all `….events` topics, but those that a restore made void; those of one
///   partition in its order
/// @param deadLetters of all `….dead-letters` topics
/// @param commands the clients' journal
/// @param poison ids of events that were made to be parked
/// @param takeovers when this release was alone at last, by service: empty of those that no former
///   one ran before, never if that one runs again
public record Books(
    Tables tables,
    List<Event> events,
    List<Event> deadLetters,
    List<Entry> commands,
    Set<String> poison,
    Map<String, Instant> takeovers) {

  /// Events of that type, each once, by the aggregate they are of.
  public Map<String, List<Event>> bySubject(String type) {
    var seen = new HashSet<String>();
    return events.stream()
        .filter(event -> event.type().equals(type) && !isPoison(event) && seen.add(event.id()))
        .collect(Collectors.groupingBy(Event::subject));
  }

  /// Whether a record was made to be parked.
  public boolean isPoison(Event event) {
    return poison.contains(event.id()) || poison.contains(event.idOfPlace());
  }

  /// Whether a release took the place of another one, as nobody was to notice.
  public boolean areOfAnUpgrade() {
    return !takeovers.isEmpty();
  }

  /// Whether a former release of `service` may have heard it, by rules of its own.
  public boolean mayBeOfFormerRules(String service, Event event) {
    return event.publishedAt().isBefore(takeovers.getOrDefault(service, Instant.MIN));
  }

  public Stream<Event> distinct(String type) {
    return bySubject(type).values().stream().flatMap(List::stream);
  }

  public Stream<Entry> accepted(Kind kind) {
    return commands.stream().filter(entry -> entry.kind() == kind && entry.isAccepted());
  }
}
