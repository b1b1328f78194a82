package com.ooma.office.provisioning.adapter;

import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// How often the database was asked, by what its driver logs: each question, or batch of such, ends
/// with a Sync.
final class RoundTrips implements AutoCloseable {

  private static final String ASKED = " FE=> Sync";
  private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

  private final AtomicLong asked = new AtomicLong();
  private final Handler handler;

  private RoundTrips(String thread) {
    handler =
        new Handler() {
          @Override
          public void publish(LogRecord said) {
            if (ASKED.equals(said.getMessage())
                && Thread.currentThread().getName().startsWith(thread)) {
              asked.incrementAndGet();
            }
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    handler.setLevel(Level.ALL);
  }

  /// @param thread how the names of the threads begin that ask
  static RoundTrips of(String thread) {
    var trips = new RoundTrips(thread);
    DRIVER.setUseParentHandlers(false);
    DRIVER.addHandler(trips.handler);
    DRIVER.setLevel(Level.FINEST);
    return trips;
  }

  /// How often since the last time.
  long taken() {
    return asked.getAndSet(0);
  }

  @Override
  public void close() {
    DRIVER.setLevel(null);
    DRIVER.removeHandler(handler);
    DRIVER.setUseParentHandlers(true);
  }
}
