package com.ooma.office.local.process;

import com.ooma.office.local.process.ServiceRegistry.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A process that the launcher starts: an instance of a service, or the broker. It is started when
/// somebody says so and never by itself; when it ends unasked, the console says how and what to do.
public final class ChildProcess implements StackProcess {

  private static final Duration END = Duration.ofSeconds(10);

  private final String name;
  private final List<String> command;
  private final ServiceLog log;
  private final Console console;
  private final Readiness readiness;
  private final String wayBack;
  private @Nullable Process process;
  private State state = State.NEW;

  /// @param name as the console says it: "the ordering service"
  /// @param wayBack what a person can do when it died
  public ChildProcess(
      String name,
      List<String> command,
      ServiceLog log,
      Console console,
      Readiness readiness,
      String wayBack) {
    this.name = name;
    this.command = command;
    this.log = log;
    this.console = console;
    this.readiness = readiness;
    this.wayBack = wayBack;
  }

  @Override
  public String name() {
    return log.name();
  }

  @Override
  public synchronized long pid() {
    return process == null ? 0 : process.pid();
  }

  synchronized State state() {
    return state;
  }

  @Override
  public synchronized void start() {
    if (isUp()) {
      return;
    }
    try {
      var started = new ProcessBuilder(privately(command)).redirectErrorStream(true).start();
      process = started;
      state = State.STARTING;
      Thread.ofVirtual().start(() -> follow(started));
      Thread.ofVirtual().start(() -> awaitAnswer(started));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " does not start", e);
    }
  }

  /// Runs `command` in place of a shell that first sees to it that nobody else can read its files.
  private static List<String> privately(List<String> command) {
    return Stream.concat(
            Stream.of("/bin/sh", "-c", "umask 077; exec \"$@\"", "sh"), command.stream())
        .toList();
  }

  @Override
  public synchronized boolean awaitReady(Duration patience) throws InterruptedException {
    var deadline = Instant.now().plus(patience);
    while (state == State.STARTING && Instant.now().isBefore(deadline)) {
      wait(100);
    }
    return state == State.READY;
  }

  /// The console tells of it like of any other death.
  @Override
  public void kill() {
    var running = current();
    if (running != null) {
      running.toHandle().destroyForcibly();
      awaitEnd(running, END);
      awaitObituary();
    }
  }

  @Override
  public void pause() {
    signal("STOP");
    var running = current();
    for (int tries = 0; running != null && isOnItsWay(running.pid()) && tries < 200; tries++) {
      LockSupport.parkNanos(5_000_000);
    }
  }

  /// On a busy machine a thread may still answer for a moment after the process was told to stop.
  private static boolean isOnItsWay(long pid) {
    try (var threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
      return threads.anyMatch(thread -> !stateOf(thread).startsWith("T"));
    } catch (IOException _) {
      return false; // it is no more, or the machine tells nothing of its processes
    }
  }

  /// A letter, after the program's name in parentheses; `T` is stopped.
  private static String stateOf(Path thread) {
    try {
      var stat = Files.readString(thread.resolve("stat"));
      return stat.substring(stat.lastIndexOf(')') + 2);
    } catch (IOException _) {
      return "T"; // it ended
    }
  }

  @Override
  public void resume() {
    signal("CONT");
  }

  /// Asks the process to end; it finishes what it has begun.
  void requestStop() {
    var running = current();
    if (running != null && running.isAlive()) {
      become(running, State.STOPPED);
      // not running.destroy(): it closes the output, and the last lines would be lost
      running.toHandle().destroy();
      resume(); // a paused one would not hear it
    }
  }

  /// Ends the process, by force if it does not end in time.
  public void stop(Duration patience) {
    requestStop();
    var running = current();
    if (running != null && !awaitEnd(running, patience)) {
      console.say(name + " does not end and is killed.");
      kill();
    }
  }

  private synchronized @Nullable Process current() {
    return process;
  }

  private boolean isUp() {
    return state == State.STARTING || state == State.READY;
  }

  private void signal(String signal) {
    var running = current();
    if (running != null && running.isAlive()) {
      try {
        var pid = Long.toString(running.pid());
        new ProcessBuilder("kill", "-" + signal, pid).start().onExit().join();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
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
  // a process equals itself only
  @SuppressWarnings("ReferenceEquality")
  private synchronized boolean become(Process subject, State next) {
    if (subject != process || !isUp()) {
      return false;
    }
    state = next;
    notifyAll();
    return true;
  }

  /// Until its end is known here too: it could not be started again before.
  private synchronized void awaitObituary() {
    var deadline = Instant.now().plus(END);
    try {
      while (isUp() && Instant.now().isBefore(deadline)) {
        wait(100);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
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
    %s ended by itself, with exit code %d%s. Its last lines:
    %s
    All of them are in %s. %s\
    """
        .formatted(
            name,
            code,
            code > 128 ? " (signal " + (code - 128) + ")" : "",
            String.join("\n", log.latest()),
            log.file(),
            wayBack);
  }
}
