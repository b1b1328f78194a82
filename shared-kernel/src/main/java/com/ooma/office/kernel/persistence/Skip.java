package com.ooma.office.kernel.persistence;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.LockModeType;
import org.hibernate.Timeouts;

/// How several instances share what waits: each takes what no other has taken.
public final class Skip {

  private static final String HINT = "jakarta.persistence.lock.timeout";

  private Skip() {}

  /// `query`, locking the rows that it finds, and passing over those that another transaction has
  /// locked.
  public static <R> PanacheQuery<R> locked(PanacheQuery<R> query) {
    return query
        .<R>withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(HINT, Timeouts.SKIP_LOCKED_MILLI);
  }
}
