package com.ooma.office.kernel.web;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.messaging.DeadLetters;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Dead letters over REST, at an address that names the service, since all five have them.
@Path("/v1/operations/{service}/dead-letters")
@RolesAllowed(Roles.OPS)
@Tag(name = "Operations", description = "For the ops team")
public class DeadLetterResource {

  private final DeadLetters deadLetters;
  private final Caller caller;
  private final String service;

  DeadLetterResource(
      DeadLetters deadLetters,
      Caller caller,
      @ConfigProperty(name = "office.service") String service) {
    this.deadLetters = deadLetters;
    this.caller = caller;
    this.service = service;
  }

  @GET
  @Operation(
      operationId = "listDeadLetters",
      summary = "Events that could not have their effect",
      description = "Newest first. Later events of the same account wait behind them.")
  public Page<DeadLetters.View> list(
      @PathParam("service") String named, @Valid @BeanParam Paging paging) {
    mustBeOurs(named);
    return deadLetters.list(paging.request());
  }

  @POST
  @Path("/{eventId}/redrive")
  @Operation(
      operationId = "redriveDeadLetters",
      summary = "Try an account's waiting events again",
      description =
          "Oldest first, up to the first that fails again. With `dryRun=true` the oldest one is tried"
              + " and rolled back.")
  public DeadLetters.Redrive redrive(
      @PathParam("service") String named,
      @PathParam("eventId") UUID eventId,
      @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
    mustBeOurs(named);
    return deadLetters.redrive(eventId, dryRun, caller.subject());
  }

  private void mustBeOurs(String named) {
    if (!named.equals(service)) {
      throw Refused.notFound("service here");
    }
  }
}
