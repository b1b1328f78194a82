package com.ooma.office.local;

import com.ooma.office.local.ServiceRegistry.State;
import com.ooma.office.local.ServiceRegistry.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One service's process. It is started when somebody says so and never by itself; when it ends
/// unasked, the console says how and what to do.
public final class ServiceProcess {

  private final OfficeService service;
  private final int port;
  private final List<String> command;
  private final ServiceLog log;
  private final Console console;
  private final Readiness readiness;
  private final int gatewayPort;
  private @Nullable Process process;
  private State state = State.NEW;

  ServiceProcess(
      OfficeService service, Ports ports, List<String> command, ServiceLog log, Console console) {
    this.service = service;
    this.port = ports.of(service);
    this.gatewayPort = ports.gateway();
    this.command = command;
    this.log = log;
    this.console = console;
    this.readiness = new Readiness(port);
  }

  /// Starts the process unless it runs, and returns as soon as it lives.
  public synchronized void start() {
    if (state == State.STARTING || state == State.READY) {
      return;
    }
    try {
      var started = new ProcessBuilder(command).redirectErrorStream(true).start();
      process = started;
      state = State.STARTING;
      Thread.ofVirtual().start(() -> follow(started));
      Thread.ofVirtual().start(() -> awaitAnswer(started));
    } catch (IOException e) {
      throw new UncheckedIOException("The " + service.id() + " service does not start", e);
    }
  }

  /// Waits until the service answers that it is ready.
  ///
  /// @return false if it died or `patience` was not enough
  public synchronized boolean awaitReady(Duration patience) throws InterruptedException {
    var deadline = Instant.now().plus(patience);
    while (state == State.STARTING && Instant.now().isBefore(deadline)) {
      wait(100);
    }
    return state == State.READY;
  }

  /// SIGKILL, as when a machine fails; the console tells of it like of any other death.
  public void kill() {
    var running = current();
    if (running != null) {
      running.toHandle().destroyForcibly();
      awaitEnd(running, Duration.ofSeconds(10));
    }
  }

  /// Asks the process to end; it finishes what it has begun.
  void requestStop() {
    var running = current();
    if (running != null && running.isAlive()) {
      become(running, State.STOPPED);
      // not running.destroy(): it closes the output, and the last lines would be lost
      running.toHandle().destroy();
    }
  }

  /// Ends the process, by force if it does not end in time.
  void stop(Duration patience) {
    requestStop();
    var running = current();
    if (running != null && !awaitEnd(running, patience)) {
      console.say("The %s service does not end and is killed.".formatted(service.id()));
      kill();
    }
  }

  public synchronized Status status() {
    return new Status(service.id(), process == null ? 0 : process.pid(), state, port);
  }

  private synchronized @Nullable Process current() {
    return process;
  }

  private void follow(Process started) {
    log.follow(started.inputReader());
    int code = started.onExit().join().exitValue();
    if (become(started, State.DEAD)) {
      console.say(obituary(code));
    }
  }

  private void awaitAnswer(Process started) {
    if (readiness.await(started::isAlive)) {
      become(started, State.READY);
    }
  }

  /// @return whether it did: what is about a former process, or comes after the end, is ignored
  private synchronized boolean become(Process subject, State next) {
    if (subject != process || state == State.STOPPED || state == State.DEAD) {
      return false;
    }
    state = next;
    notifyAll();
    return true;
  }

  private static boolean awaitEnd(Process ending, Duration patience) {
    try {
      return ending.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String obituary(int code) {
    return """
    The %s service ended by itself, with exit code %d%s. Its last lines:
    %s
    All of them are in %s. Start it again with
        curl -X POST http://localhost:%d/sandbox/services/%s/start\
    """
        .formatted(
            service.id(),
            code,
            code > 128 ? " (signal " + (code - 128) + ")" : "",
            String.join("\n", log.latest()),
            log.file(),
            gatewayPort,
            service.id());
  }
}
