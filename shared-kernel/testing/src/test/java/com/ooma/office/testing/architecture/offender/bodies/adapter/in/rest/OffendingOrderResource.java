package com.ooma.office.testing.architecture.offender.bodies.adapter.in.rest;

import java.util.List;

class OffendingOrderResource {

  record Body(String siteId, List<Seat> seats) {}

  record Seat(boolean administrator) {}

  public void place(Body body) {}
}
