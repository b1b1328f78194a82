package com.ooma.office.testing.architecture.offender.endpoints.adapter.in.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

class OffendingResource {
  @GET
  void vanishes() {}

  @POST
  @Path("/orders")
  protected void vanishesToo() {}

  @GET
  @Path("/orders")
  public void stays() {}
}
