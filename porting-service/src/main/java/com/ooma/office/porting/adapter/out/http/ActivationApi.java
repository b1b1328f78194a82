package com.ooma.office.porting.adapter.out.http;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/// What the voice platform offers us for numbers whose calls it is to take.
@Path("/activations/{number}")
interface ActivationApi {

  @PUT
  void activate(@PathParam("number") String e164, Activation activation);

  @DELETE
  void deactivate(@PathParam("number") String e164);

  record Activation(UUID accountId) {}
}
