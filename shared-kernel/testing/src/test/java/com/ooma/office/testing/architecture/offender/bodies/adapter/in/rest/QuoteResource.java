package com.ooma.office.testing.architecture.offender.bodies.adapter.in.rest;

class QuoteResource {

  record Body(Integer seats) {}

  record View(int seats) {}

  public View request(Body body, int limit) {
    return new View(limit);
  }
}
