package com.ooma.office.kernel.web.admission;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/// Opens to whoever knows the path.
@Path("/secret")
public class Lockers {

  @GET
  @Path("/{number}")
  @PermitAll
  public String open(@PathParam("number") String number) {
    if (number.equals("known")) {
      return "open";
    }
    throw new NotFoundException();
  }
}
