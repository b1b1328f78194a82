package com.ooma.office.kernel.web.admission;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;

/// How much is worked on at once, and how long the rest waits.
@ConfigMapping(prefix = "office.admission")
interface AdmissionSettings {

  int PER_PROCESSOR = 4;
  int RUSH_PER_PLACE = 32;

  /// Requests that are worked on at once. Left out: [#PER_PROCESSOR] for each processor.
  OptionalInt places();

  /// Requests that wait for a place. Left out: two for each place.
  OptionalInt queue();

  /// How long a request waits for a place under overload.
  Duration patience();

  /// How long requests may wait where nobody did before: about as long as until they came again.
  Duration rush();

  /// Requests that wait in a rush. Left out: [#RUSH_PER_PLACE] for each place.
  OptionalInt rushQueue();

  /// How long a body may take to arrive.
  Duration bodyTime();

  /// How much of unfinished bodies is kept at once; one caller may have a quarter of it.
  MemorySize bodyMemory();

  /// How large a body may be where nothing else is said.
  MemorySize body();

  /// How large a body may be below a path, such as `/v1/orders`.
  Map<String, MemorySize> bodies();

  default Gate gate() {
    int inside =
        places().orElseGet(() -> PER_PROCESSOR * Runtime.getRuntime().availableProcessors());
    var crowd = new Gate.Rush(rush(), rushQueue().orElse(RUSH_PER_PLACE * inside));
    return new Gate(inside, queue().orElse(2 * inside), crowd, System::nanoTime);
  }
}
