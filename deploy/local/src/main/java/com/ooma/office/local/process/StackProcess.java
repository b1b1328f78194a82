package com.ooma.office.local.process;

import java.time.Duration;

/// A process of the stack, or the few that make up Postgres, for who wants to see it die, sleep and
/// come back. None of these does anything to a process that is not there.
public interface StackProcess {

  /// As on the console: `ordering`, `ordering-2`, `Kafka`, `Postgres`.
  String name();

  /// Of the latest start, its main process if there are several; 0 if there was none yet.
  long pid();

  /// Starts it on what it left behind, unless it runs, and returns as soon as it lives.
  void start();

  /// Waits until it does its work.
  ///
  /// @return false if it died or `patience` was not enough
  boolean awaitReady(Duration patience) throws InterruptedException;

  /// Starts it again, and waits until it does its work.
  ///
  /// @throws IllegalStateException if it does not within that time
  default void comeBack(Duration within) throws InterruptedException {
    start();
    if (!awaitReady(within)) {
      throw new IllegalStateException(name() + " does not come back");
    }
  }

  /// SIGKILL, as when a machine fails; returns when it is gone.
  void kill();

  /// SIGSTOP: it stays, with its connections and locks, and does nothing.
  void pause();

  /// SIGCONT: it goes on as if no time had passed.
  void resume();
}
