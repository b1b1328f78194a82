package com.ooma.office.local.restore;

import java.util.UUID;

/// Numbers that an aggregate's events had in the time which was taken back.
///
/// @param last the range has it too
public record VoidRange(String topic, UUID aggregate, long first, long last) {

  public boolean has(long sequence) {
    return first <= sequence && sequence <= last;
  }

  /// The number under which an event is told that would have had `sequence` but for this range, and
  /// but for later ones.
  public long shift(long sequence) {
    return first <= sequence ? sequence + last - first + 1 : sequence;
  }
}
