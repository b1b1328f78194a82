package com.ooma.office.trial.admission;

import com.ooma.office.kernel.web.admission.rate.SecretPaths;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

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

  @GET
  @Path("/known/empty")
  @PermitAll
  @APIResponse(responseCode = "404", description = "Nothing is ever in it")
  public String empty(@Context RoutingContext request) {
    SecretPaths.knewTheSecret(request);
    throw new NotFoundException();
  }
}
