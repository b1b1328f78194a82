package com.ooma.office.porting.application.carrier.port;

import java.time.Duration;

/// The carriers that numbers come from.
public interface Carriers {

  /// Whether we exchange port orders with a carrier of this name.
  boolean know(String carrier);

  /// How long before the hour of a port the carrier still takes its order back.
  Duration cutOff(String carrier);
}
