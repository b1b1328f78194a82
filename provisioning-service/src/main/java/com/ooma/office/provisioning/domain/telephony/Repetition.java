package com.ooma.office.provisioning.domain.telephony;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Finds what stands twice in a list where each may stand once.
public final class Repetition {

  private Repetition() {}

  /// The place of the first that stood before.
  public static OptionalInt in(List<?> each) {
    var seen = new HashSet<>();
    return IntStream.range(0, each.size()).filter(place -> !seen.add(each.get(place))).findFirst();
  }
}
