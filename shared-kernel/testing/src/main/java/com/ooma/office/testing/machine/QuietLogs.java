package com.ooma.office.testing.machine;

import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the embedded servers' own logs down to what matters, so that ours can be read.
public final class QuietLogs {

  /// The categories the embedded servers write to, and from which level on they are heard. Each
  /// start and stop of a broker is worth a warning to those two of Kafka; what goes wrong in zonky
  /// reaches us as an exception.
  private static final Map<String, Level> LEVELS =
      Map.of(
          "org.apache.kafka", Level.WARNING,
          "org.apache.kafka.controller", Level.SEVERE,
          "org.apache.kafka.clients.NetworkClient", Level.SEVERE,
          "kafka", Level.WARNING,
          "state.change.logger", Level.WARNING,
          "io.zonky", Level.OFF,
          "com.icegreen", Level.WARNING);

  // the log manager holds its loggers weakly: a level set on an unreferenced one is forgotten
  private static final List<Logger> HUSHED =
      LEVELS.keySet().stream().map(Logger::getLogger).toList();

  private QuietLogs() {}

  public static void hush() {
    HUSHED.forEach(logger -> logger.setLevel(LEVELS.get(logger.getName())));
  }
}
