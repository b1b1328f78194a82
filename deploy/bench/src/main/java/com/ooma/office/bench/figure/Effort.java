package com.ooma.office.bench.figure;

/// How long to measure: enough to see, or enough for the record.
///
/// @param pairs of runs, the one right after the other
/// @param seconds of a run that is limited by time
/// @param pin seconds for which a transaction is held open
/// @param peers whether to measure others' ways to do the same
/// @param recorded whether counters become what later runs are compared with
public record Effort(int pairs, int seconds, int pin, boolean peers, boolean recorded) {

  public static Effort quick(boolean peers, boolean recorded) {
    return new Effort(4, 4, 15, peers, recorded);
  }

  public static Effort full(boolean peers, boolean recorded) {
    return new Effort(7, 10, 60, peers, recorded);
  }
}
