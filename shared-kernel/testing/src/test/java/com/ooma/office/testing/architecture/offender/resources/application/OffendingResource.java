package com.ooma.office.testing.architecture.offender.resources.application;

import jakarta.ws.rs.GET;

class OffendingResource {
  @GET
  public void list() {}
}
