package com.ooma.office.kernel.application;

import java.time.temporal.TemporalAmount;

/// Where each part of a service that forgets what it need not keep any more says so, in the
/// transaction that forgets: ops see all rules in one list, with what they deleted.
public interface RetentionLog {

  /// @param what is forgotten, such as `CALLS`
  /// @param kept how long it is kept
  /// @param deleted how many things went just now; also none is said, so that the rule is known
  void note(String what, TemporalAmount kept, int deleted);
}
