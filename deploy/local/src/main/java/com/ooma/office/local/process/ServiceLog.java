package com.ooma.office.local.process;

import com.ooma.office.testing.machine.PrivateFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Takes what a process prints: all of it into its log file, what matters onto the console with its
/// name before it, and the latest lines into memory for the day it dies.
public final class ServiceLog {

  private static final int REMEMBERED = 15;
  private static final long LARGEST_FILE = 10_000_000;

  private final String name;
  private final Path file;
  private final Console console;
  private final boolean verbose;
  private final Deque<String> latest = new ArrayDeque<>();

  public ServiceLog(String name, Path file, Console console, boolean verbose) {
    this.name = name;
    this.file = file;
    this.console = console;
    this.verbose = verbose;
  }

  String name() {
    return name;
  }

  Path file() {
    return file;
  }

  /// The latest lines as they are best read, oldest first.
  synchronized List<String> latest() {
    return latest.stream().map(LogLine::readable).map(this::prefixed).toList();
  }

  /// Reads until the process closes its output.
  void follow(BufferedReader output) {
    try {
      makeRoom();
      PrivateFiles.createIfMissing(file);
      try (var writer = Files.newBufferedWriter(file, StandardOpenOption.APPEND)) {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
          writer.write(line + "\n");
          writer.flush();
          take(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(String line) {
    synchronized (this) {
      latest.addLast(line);
      if (latest.size() > REMEMBERED) {
        latest.removeFirst();
      }
    }
    var logged = LogLine.parse(line);
    if (verbose || logged.map(LogLine::isTrouble).orElse(false)) {
      console.say(prefixed(logged.map(LogLine::readable).orElse(line)));
    }
  }

  private String prefixed(String lines) {
    var prefix = "%-12s | ".formatted(name);
    return prefix + lines.replace("\n", "\n" + prefix);
  }

  private void makeRoom() throws IOException {
    PrivateFiles.createFolderOf(file);
    if (Files.exists(file) && Files.size(file) > LARGEST_FILE) {
      var former = file.resolveSibling(file.getFileName() + ".former");
      Files.move(file, former, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
