package com.ooma.office.kernel.messaging.wire;

import java.util.List;
import java.util.Map;

/// Numbers that events of aggregates had in a time which a restore took back, as ranges in
/// ascending order.
record VoidNumbers(Map<Subject, List<Range>> ranges) {

  /// @param last the range has it too
  record Range(long first, long last) {

    private boolean has(long sequence) {
      return first <= sequence && sequence <= last;
    }

    private long size() {
      return last - first + 1;
    }
  }

  boolean has(Subject subject, long sequence) {
    return of(subject).stream().anyMatch(range -> range.has(sequence));
  }

  /// The number under which an aggregate's `sequence`th event is told: those that are void are left
  /// out.
  long told(Subject subject, long sequence) {
    long told = sequence;
    for (var range : of(subject)) {
      if (range.first() <= told) {
        told += range.size();
      }
    }
    return told;
  }

  private List<Range> of(Subject subject) {
    return ranges.getOrDefault(subject, List.of());
  }
}
