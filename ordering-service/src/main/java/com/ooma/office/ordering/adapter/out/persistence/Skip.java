package com.ooma.office.ordering.adapter.out.persistence;

import org.hibernate.Timeouts;

/// The hint that has a locking query pass over rows that another transaction has locked.
final class Skip {

  static final String HINT = "jakarta.persistence.lock.timeout";
  static final Object LOCKED = Timeouts.SKIP_LOCKED_MILLI;

  private Skip() {}
}
