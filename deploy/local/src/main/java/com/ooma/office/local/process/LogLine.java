package com.ooma.office.local.process;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;

/// One JSON log line of a service, for reading.
record LogLine(JsonObject json) {

  private static final Set<String> TROUBLE = Set.of("WARN", "ERROR", "FATAL");
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.of("Europe/Paris"));

  /// Nothing if the line is not a log record: a JVM's own message, a stack trace.
  static Optional<LogLine> parse(String line) {
    if (!line.startsWith("{")) {
      return Optional.empty();
    }
    try {
      return Optional.of(new LogLine(new JsonObject(line)));
    } catch (DecodeException _) {
      return Optional.empty();
    }
  }

  /// How any line of a service is best read.
  static String readable(String line) {
    return parse(line).map(LogLine::readable).orElse(line);
  }

  boolean isTrouble() {
    return TROUBLE.contains(json.getString("level", ""));
  }

  /// `10:15:02 WARN [OutboxRelay] Kafka does not answer: TimeoutException: …`.
  String readable() {
    var logger = json.getString("loggerName", "");
    return "%s %-5s [%s] %s%s"
        .formatted(
            time(),
            json.getString("level", ""),
            logger.substring(logger.lastIndexOf('.') + 1),
            json.getString("message", ""),
            exceptions());
  }

  private String time() {
    try {
      return CLOCK.format(
          DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(
              json.getString("timestamp", ""), Instant::from));
    } catch (DateTimeParseException _) {
      return "--:--:--";
    }
  }

  /// The exception and its causes, one line each, without their frames: those are in the log file.
  private String exceptions() {
    var text = new StringBuilder();
    for (var exception = json.getJsonObject("exception"); exception != null; ) {
      text.append("\n    ").append(exception.getString("exceptionType", ""));
      text.append(": ").append(exception.getString("message", ""));
      var cause = exception.getJsonObject("causedBy");
      exception = cause == null ? null : cause.getJsonObject("exception");
    }
    return text.toString();
  }
}
