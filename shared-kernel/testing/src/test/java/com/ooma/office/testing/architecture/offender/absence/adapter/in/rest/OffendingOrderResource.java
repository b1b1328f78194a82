package com.ooma.office.testing.architecture.offender.absence.adapter.in.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

class OffendingOrderResource {

  record Body(@Nullable List<Seat> seats) {}

  record Seat(String userName) {}

  public void place(Body body) {}
}
