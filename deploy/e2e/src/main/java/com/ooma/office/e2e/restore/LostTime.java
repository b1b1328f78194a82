package com.ooma.office.e2e.restore;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Journal;
import com.ooma.office.e2e.journal.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// What was asked between the moment of a restore and its end: answered, and forgotten.
///
/// @param from the moment to which the database goes back
/// @param until when services answer again
record LostTime(Instant from, Instant until) {

  private static final Duration STEP = Duration.ofMillis(5);

  /// A repeated request may have had its effect by an earlier attempt; so long ago at the most.
  private static final Duration EARLIER_ATTEMPTS = Duration.ofSeconds(3);

  /// Nobody's request is on its way at such a moment: each had its effect before it, or had none.
  ///
  /// @throws IllegalStateException if somebody asks all the time
  static Instant quietMoment(Journal journal, Instant from, Instant to) {
    var entries = journal.entries().stream().filter(entry -> !isOfTopic(entry)).toList();
    for (var moment = from; moment.isBefore(to); moment = moment.plus(STEP)) {
      var candidate = moment.truncatedTo(ChronoUnit.MICROS);
      if (entries.stream().noneMatch(entry -> isOnItsWay(entry, candidate))) {
        return candidate;
      }
    }
    throw new IllegalStateException("Nobody waits between %s and %s".formatted(from, to));
  }

  /// The journal as it is true after the restore.
  Journal withoutForgotten(Journal journal) {
    var kept = new Journal();
    journal.entries().stream().filter(entry -> !isForgotten(entry)).forEach(kept::write);
    return kept;
  }

  List<Entry> forgotten(Journal journal) {
    return journal.entries().stream().filter(this::isForgotten).toList();
  }

  /// What others told by a topic is heard again.
  private boolean isForgotten(Entry entry) {
    return !isOfTopic(entry) && entry.answeredAt().isAfter(from) && entry.sentAt().isBefore(until);
  }

  private static boolean isOfTopic(Entry entry) {
    return entry.kind() == Kind.TELL_CALL && !entry.path().startsWith("/");
  }

  private static boolean isOnItsWay(Entry entry, Instant moment) {
    var began =
        entry.statuses().size() > 1 ? entry.sentAt().minus(EARLIER_ATTEMPTS) : entry.sentAt();
    return !moment.isBefore(began.minus(STEP)) && !moment.isAfter(entry.answeredAt().plus(STEP));
  }
}
