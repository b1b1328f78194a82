package com.ooma.office.e2e.voice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program of the machine while it runs, with what it prints in a file.
final class Program implements AutoCloseable {

  private final Process process;
  private final Path output;

  private Program(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  static boolean isInstalled(String name) {
    return List.of("/usr/sbin/", "/usr/bin/").stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder + name)));
  }

  static Program start(Path output, List<String> command) {
    try {
      var process =
          new ProcessBuilder(command)
              .directory(Files.createDirectories(Path.of("target/voice")).toFile())
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(output.toFile())
              .start();
      return new Program(process, output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isRunning() {
    return process.isAlive();
  }

  /// @return how it ended
  int await(int seconds) {
    try {
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        throw new AssertionError("still busy: see " + output);
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted");
    }
  }

  @Override
  public void close() {
    process.destroy();
    await(10);
  }
}
