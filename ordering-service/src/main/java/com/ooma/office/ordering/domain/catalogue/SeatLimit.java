package com.ooma.office.ordering.domain.catalogue;

/// How many seats are sold to one company at most, over all of its orders.
public final class SeatLimit {

  public static final int PER_ACCOUNT = 200;

  private SeatLimit() {}
}
