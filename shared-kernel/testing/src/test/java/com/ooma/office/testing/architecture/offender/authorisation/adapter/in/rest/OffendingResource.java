package com.ooma.office.testing.architecture.offender.authorisation.adapter.in.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;

class OffendingResource {
  @GET
  public void open() {}

  @DELETE
  @RolesAllowed("ops")
  public void closed() {}
}
