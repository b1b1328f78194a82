package com.ooma.office.porting.application.carrier.port;

import java.time.Duration;
import java.util.Set;

/// The carriers that numbers come from.
public interface Carriers {

  /// Whether we exchange port orders with a carrier of this name.
  boolean know(String carrier);

  /// The first two characters of its RIOs; if none are known, any will do.
  Set<String> rioPrefixes(String carrier);

  /// Porting days that the carrier needs at least to port a single line.
  int leadDays(String carrier);

  /// How long before the hour of a port the carrier still takes its order back.
  Duration cutOff(String carrier);
}
