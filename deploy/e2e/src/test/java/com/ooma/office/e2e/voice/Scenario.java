package com.ooma.office.e2e.voice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// A file of `src/test/resources/voice` with its `${...}` filled in.
final class Scenario {

  private static final AtomicInteger WRITTEN = new AtomicInteger();

  private Scenario() {}

  /// @return where it was written
  static Path write(String name, Map<String, String> values) {
    try (var template = Scenario.class.getResourceAsStream("/voice/" + name)) {
      if (template == null) {
        throw new IllegalArgumentException("no scenario " + name);
      }
      var text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
      for (var value : values.entrySet()) {
        text = text.replace("${" + value.getKey() + "}", value.getValue());
      }
      var folder = Files.createDirectories(Path.of("target/voice"));
      var file = folder.resolve("%03d-%s".formatted(WRITTEN.incrementAndGet(), name));
      return Files.writeString(file.toAbsolutePath(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
