package com.ooma.office.local.process;

import com.ooma.office.local.setup.CannotStart;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

/// What was started so far, to be ended in the opposite order. Closing waits for a part that is
/// just being started, and none is started after it: nothing is left behind whenever it comes.
public final class Opened implements AutoCloseable {

  private static final String TOLD_TO_STOP = "The stack was told to stop while it started.";

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private boolean closed;

  /// @throws CannotStart if everything was closed meanwhile
  public synchronized <T extends AutoCloseable> T open(Callable<T> start) {
    if (closed) {
      throw new CannotStart(TOLD_TO_STOP);
    }
    try {
      var part = start.call();
      parts.push(part);
      return part;
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /// Why the start really failed: after a stop, whatever happens is its consequence.
  public synchronized RuntimeException reason(RuntimeException failure) {
    return closed ? new CannotStart(TOLD_TO_STOP) : failure;
  }

  @Override
  public synchronized void close() {
    closed = true;
    while (!parts.isEmpty()) {
      var part = parts.pop();
      try {
        part.close();
      } catch (Exception e) {
        System.err.println(part.getClass().getSimpleName() + " did not end well: " + e);
      }
    }
  }
}
