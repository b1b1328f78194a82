package com.ooma.office.e2e.restore;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Journal;
import com.ooma.office.e2e.journal.Kind;
import java.time.Instant;
import java.util.List;

/// What was asked between the moment of a restore and its end: answered, and forgotten.
///
/// @param from the moment to which the database goes back
/// @param until when the first service could answer again
record LostTime(Instant from, Instant until) {

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
}
