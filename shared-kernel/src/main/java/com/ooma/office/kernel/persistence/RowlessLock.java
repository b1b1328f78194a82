package com.ooma.office.kernel.persistence;

import jakarta.persistence.EntityManager;

/// Keeps others out until the transaction ends, where no row is there to be locked: before
/// something is counted and then added, for one.
public final class RowlessLock {

  private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(:what, 0))";

  private RowlessLock() {}

  /// @param what tells the locks of different tables apart, too
  public static void take(EntityManager entities, String what) {
    entities.createNativeQuery(LOCK, Object.class).setParameter("what", what).getSingleResult();
  }
}
