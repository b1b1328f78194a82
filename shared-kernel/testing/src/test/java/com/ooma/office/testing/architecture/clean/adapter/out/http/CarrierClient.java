package com.ooma.office.testing.architecture.clean.adapter.out.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/port-orders")
interface CarrierClient {

  @GET
  String list();
}
