package com.ooma.office.porting.application.portout.port;

import com.ooma.office.porting.domain.portout.PortOut;

/// Where others hear which numbers left.
public interface PortOutEvents {

  /// Takes the events that `order` recorded since it was loaded.
  void publish(PortOut order);
}
