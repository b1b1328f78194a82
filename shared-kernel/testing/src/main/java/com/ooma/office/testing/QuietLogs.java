package com.ooma.office.testing;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the embedded servers' own logs down to warnings, so that ours can be read.
final class QuietLogs {

  /// The categories the embedded servers write to.
  static final List<String> CATEGORIES =
      List.of("org.apache.kafka", "kafka", "state.change.logger", "io.zonky", "com.icegreen");

  // the log manager holds its loggers weakly: a level set on an unreferenced one is forgotten
  private static final List<Logger> HUSHED = CATEGORIES.stream().map(Logger::getLogger).toList();

  private QuietLogs() {}

  static void hush() {
    HUSHED.forEach(logger -> logger.setLevel(Level.WARNING));
  }
}
