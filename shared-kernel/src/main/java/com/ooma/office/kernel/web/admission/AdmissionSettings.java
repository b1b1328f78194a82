package com.ooma.office.kernel.web.admission;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/// How much is worked on at once, and how long the rest waits.
@ConfigMapping(prefix = "office.admission")
interface AdmissionSettings {

  /// Requests that are worked on at once.
  int places();

  /// Requests that wait for a place.
  int queue();

  /// How long a request waits for a place.
  Duration patience();

  /// How long a body may take to arrive.
  Duration bodyTime();

  /// How much of unfinished bodies is kept at once.
  MemorySize bodyMemory();
}
