package com.ooma.office.kernel.persistence;

import org.hibernate.Timeouts;

/// The hint that has a locking query pass over rows that another transaction has locked.
public final class Skip {

  public static final String HINT = "jakarta.persistence.lock.timeout";
  public static final Object LOCKED = Timeouts.SKIP_LOCKED_MILLI;

  private Skip() {}
}
