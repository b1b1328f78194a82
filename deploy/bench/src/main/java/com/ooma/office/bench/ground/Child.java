package com.ooma.office.bench.ground;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A process of the bench: it is talked to by lines, and is to end when its input does.
public final class Child implements AutoCloseable {

  private final Process process;
  private final PrintWriter input;
  private final BufferedReader output;

  private Child(Process process) {
    this.process = process;
    this.input = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  /// Another JVM with the class path of this one.
  static Child java(List<String> options, Class<?> main, Path log, String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return start(command, log);
  }

  static Child start(List<String> command, Path log) {
    try {
      return new Child(
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void tell(String line) {
    input.println(line);
  }

  /// Waits for a line that contains `mark`.
  public String await(String mark) throws IOException {
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      if (line.contains(mark)) {
        return line;
      }
    }
    throw new IOException("the process ended without saying " + mark);
  }

  public ProcessHandle handle() {
    return process.toHandle();
  }

  @Override
  public void close() {
    input.close();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException _) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
