package com.ooma.office.kernel.persistence;

import jakarta.persistence.EntityManager;

/// Keeps others out until the transaction ends, where no row is there to be locked: before
/// something is counted and then added, for one.
public final class RowlessLock {

  private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(:what, 0))";

  private static final String SHARE =
      "SELECT pg_advisory_xact_lock_shared(hashtextextended(:what, 0))";

  private RowlessLock() {}

  /// @param what tells the locks of different tables apart, too
  public static void take(EntityManager entities, String what) {
    run(LOCK, entities, what);
  }

  /// Keeps out whoever takes the lock, and nobody else who shares it.
  public static void share(EntityManager entities, String what) {
    run(SHARE, entities, what);
  }

  private static void run(String lock, EntityManager entities, String what) {
    entities.createNativeQuery(lock, Object.class).setParameter("what", what).getSingleResult();
  }
}
