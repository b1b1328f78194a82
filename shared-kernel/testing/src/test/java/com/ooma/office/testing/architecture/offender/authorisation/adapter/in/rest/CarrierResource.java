package com.ooma.office.testing.architecture.offender.authorisation.adapter.in.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;

@PermitAll
class CarrierResource {
  @POST
  public void post() {}
}
