package com.ooma.office.kernel.messaging.inbox;

import com.ooma.office.kernel.messaging.wire.Arrival;
import com.ooma.office.kernel.messaging.wire.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What the inbox knew before a batch, and how each of its events compares: the number of an
/// aggregate's event says whether it came before, is the next, or follows one that is missing.
final class Marks {

  enum Verdict {
    NEXT,
    REPEATED,
    AFTER_A_GAP
  }

  private final Map<Subject, Long> heard;
  private final Set<UUID> waiting;
  private final Map<Subject, Long> gaps = new HashMap<>();

  /// @param heard the last number of each aggregate of which the batch has something new
  /// @param waiting accounts with a dead letter
  Marks(Map<Subject, Long> heard, Set<UUID> waiting) {
    this.heard = heard;
    this.waiting = waiting;
  }

  /// Judges the events of a batch in their order.
  Verdict judge(Arrival arrival) {
    var subject = arrival.subject();
    var last = heard.get(subject);
    long sequence = arrival.event().sequence();
    if (last == null || sequence <= last) {
      return Verdict.REPEATED;
    }
    if (sequence > last + 1) {
      gaps.put(subject, last);
      return Verdict.AFTER_A_GAP;
    }
    heard.put(subject, sequence);
    gaps.computeIfPresent(subject, (_, _) -> sequence);
    return Verdict.NEXT;
  }

  /// Whether later events of the account must wait.
  boolean mustWait(UUID accountId) {
    return waiting.contains(accountId);
  }

  void letWait(UUID accountId) {
    waiting.add(accountId);
  }

  /// The number before `arrival`, which follows a gap.
  long lastBefore(Arrival arrival) {
    return heard.getOrDefault(arrival.subject(), 0L);
  }

  /// Aggregates of which an event is missing, with the last number before the gap: what is missing
  /// may still come, and must be taken then.
  Map<Subject, Long> gaps() {
    return gaps;
  }
}
