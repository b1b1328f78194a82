package com.ooma.office.kernel.messaging.inbox;

import com.ooma.office.kernel.messaging.wire.Arrival;

/// Where the inbox leaves an event that can't have its effect, and those behind it. Runs in the
/// present transaction.
public interface Parking {

  /// Parks an event. One that was parked before stays as it is.
  ///
  /// @param reason in one line that can be stored, as
  ///   [com.ooma.office.kernel.persistence.Faults#describe] says it
  void park(Arrival arrival, String reason);

  /// Parks an event of an account that has a dead letter.
  ///
  /// @return false if the dead letter was settled meanwhile, so that the event need not wait
  boolean parkBehind(Arrival arrival);
}
