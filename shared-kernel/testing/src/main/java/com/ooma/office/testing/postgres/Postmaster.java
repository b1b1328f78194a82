package com.ooma.office.testing.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// The server process that owns a data directory, found by what it leaves there: also the one that
/// outlived a killed JVM, whose `postmaster.pid` would keep a new server from starting.
record Postmaster(Path data) {

  static Postmaster of(Path data) {
    return new Postmaster(data);
  }

  /// The process, if it lives and really is the server of this directory: process ids come round,
  /// and one that ended keeps its id, without a command line, until somebody waits for it.
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
    var running = process();
    if (running.isPresent()) {
      new ProcessBuilder("kill", "-INT", Long.toString(running.get().pid())).start();
      signal("CONT"); // a paused one would not hear it
      if (!within(Duration.ofSeconds(10), () -> process().isEmpty())) {
        kill();
      }
    }
    within(Duration.ofSeconds(5), () -> !hasChildren());
    Files.deleteIfExists(pidFile());
  }

  /// SIGKILL to all of its processes, as when the machine fails.
  void kill() {
    process().ifPresent(ProcessHandle::destroyForcibly);
    within(
        Duration.ofSeconds(5),
        () -> {
          workers().forEach(ProcessHandle::destroyForcibly);
          return process().isEmpty() && !hasChildren();
        });
  }

  /// Stops all of its processes where they are (SIGSTOP), or lets them go on (SIGCONT).
  void signal(String name) throws IOException {
    var pids = workers().map(worker -> Long.toString(worker.pid())).toList();
    var command = new ArrayList<>(List.of("kill", "-" + name));
    command.addAll(pids);
    new ProcessBuilder(command).start().onExit().join();
  }

  private Path pidFile() {
    return data.resolve("postmaster.pid");
  }

  private boolean hasChildren() {
    return workers().findAny().isPresent();
  }

  /// Server processes work in the data directory; only Linux tells where a process works.
  private Stream<ProcessHandle> workers() {
    return ProcessHandle.allProcesses()
        .filter(process -> isData(Path.of("/proc", Long.toString(process.pid()), "cwd")));
  }

  private boolean isData(Path workingDirectory) {
    try {
      return Files.readSymbolicLink(workingDirectory).equals(data);
    } catch (IOException | UnsupportedOperationException _) {
      return false;
    }
  }

  private static boolean within(Duration patience, BooleanSupplier reached) {
    var deadline = Instant.now().plus(patience);
    while (!reached.getAsBoolean()) {
      if (Instant.now().isAfter(deadline)) {
        return false;
      }
      LockSupport.parkNanos(20_000_000);
    }
    return true;
  }
}
