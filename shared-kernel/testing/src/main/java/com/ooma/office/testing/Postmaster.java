package com.ooma.office.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The server process that owns a data directory, found by what it leaves there: also the one that
/// outlived a killed JVM, whose `postmaster.pid` would keep a new server from starting.
record Postmaster(Path data) {

  static Postmaster of(Path data) {
    return new Postmaster(data);
  }

  /// The process, if it lives and really is the server of this directory: process ids come round.
  Optional<ProcessHandle> process() {
    try (var lines = Files.lines(pidFile())) {
      return lines
          .findFirst()
          .map(line -> Long.parseLong(line.strip()))
          .flatMap(ProcessHandle::of)
          .filter(process -> process.info().commandLine().orElse("").contains(data.toString()));
    } catch (IOException | NumberFormatException _) {
      return Optional.empty();
    }
  }

  /// Stops a server without asking its clients, if there is one, and waits for its children: they
  /// hold the shared memory a moment longer than it lives.
  void end() throws IOException {
    var alive = process();
    if (alive.isPresent()) {
      new ProcessBuilder("kill", "-INT", Long.toString(alive.get().pid())).start();
      if (!gone(alive.get(), 10)) {
        kill();
      }
    }
    for (int tries = 0; tries < 100 && hasChildren(); tries++) {
      pause();
    }
    Files.deleteIfExists(pidFile());
  }

  /// SIGKILL, as when the machine fails.
  void kill() {
    process()
        .ifPresent(process -> {
          process.destroyForcibly();
          gone(process, 10);
        });
  }

  private Path pidFile() {
    return data.resolve("postmaster.pid");
  }

  private static boolean gone(ProcessHandle process, int seconds) {
    try {
      process.onExit().get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (Exception _) {
      return !process.isAlive();
    }
  }

  /// Server processes work in the data directory; only Linux tells where a process works.
  private boolean hasChildren() {
    return ProcessHandle.allProcesses()
        .map(process -> Path.of("/proc", Long.toString(process.pid()), "cwd"))
        .anyMatch(this::isData);
  }

  private boolean isData(Path workingDirectory) {
    try {
      return Files.readSymbolicLink(workingDirectory).equals(data);
    } catch (IOException | UnsupportedOperationException _) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
