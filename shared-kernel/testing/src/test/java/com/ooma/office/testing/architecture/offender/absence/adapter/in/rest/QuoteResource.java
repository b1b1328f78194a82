package com.ooma.office.testing.architecture.offender.absence.adapter.in.rest;

import org.jspecify.annotations.Nullable;

class QuoteResource {

  record Body(@Nullable Integer seats, int lines) {}

  record View(Integer seats) {}

  public View request(Body body, Integer limit) {
    return new View(limit);
  }
}
