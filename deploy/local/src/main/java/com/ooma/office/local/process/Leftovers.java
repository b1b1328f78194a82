package com.ooma.office.local.process;

import com.ooma.office.testing.postgres.PostgresServer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// Processes of a stack whose launcher was killed and could not end them. They are known by the
/// data folder on their command line.
public final class Leftovers {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Leftovers() {}

  /// To be called by whoever holds the folder's lock: then nobody else can be using them.
  public static void end(Path data) {
    end(
        ProcessHandle.allProcesses()
            .filter(process -> isOn(data, process.info().commandLine().orElse("")))
            .toList());
    PostgresServer.endLeftover(data.resolve("postgres"));
    PostgresServer.endLeftover(data.resolve("postgres-2"));
  }

  private static boolean isOn(Path data, String commandLine) {
    return ServiceCommand.isOn(data, commandLine) || Broker.isOn(data, commandLine);
  }

  private static void end(List<ProcessHandle> processes) {
    processes.forEach(ProcessHandle::destroy);
    var deadline = Instant.now().plus(PATIENCE);
    while (processes.stream().anyMatch(Leftovers::runs) && Instant.now().isBefore(deadline)) {
      LockSupport.parkNanos(20_000_000);
    }
    processes.forEach(ProcessHandle::destroyForcibly);
  }

  /// One that ended but was not waited for by its parent still has an id, and no command line.
  private static boolean runs(ProcessHandle process) {
    return process.info().commandLine().isPresent();
  }
}
