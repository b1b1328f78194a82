package com.ooma.office.local.process;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/// A console whose text can be read.
public final class RecordedConsole {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  public final Console console =
      new Console(new PrintStream(bytes, true, StandardCharsets.UTF_8), false);

  String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /// Waits a few seconds for `words` to appear.
  public boolean shows(String words) throws InterruptedException {
    var deadline = Instant.now().plus(Duration.ofSeconds(10));
    while (!text().contains(words) && Instant.now().isBefore(deadline)) {
      Thread.sleep(20);
    }
    return text().contains(words);
  }
}
