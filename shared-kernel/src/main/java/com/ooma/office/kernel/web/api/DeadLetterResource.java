package com.ooma.office.kernel.web.api;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.messaging.deadletter.DeadLetters;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Dead letters over REST, at an address that names the service, since all five have them.
@Path("/v1/operations/{service}/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
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

  @GET
  @Path("/audit")
  @Operation(
      operationId = "listDeadLetterAudit",
      summary = "What was done about dead letters",
      description = "Newest first: who redrove, tried out or abandoned what, and what came of it.")
  public Page<DeadLetters.Entry> audit(
      @PathParam("service") String named, @Valid @BeanParam Paging paging) {
    mustBeOurs(named);
    return deadLetters.audit(paging.request());
  }

  @POST
  @Path("/{eventId}/redrive")
  @Operation(
      operationId = "redriveDeadLetters",
      summary = "Try an account's waiting events again",
      description =
          "Oldest first, up to the first that fails again. With `dryRun=true` all are tried and"
              + " rolled back. With `skipMissing=true` also an event has its effect whose forerunner"
              + " never came.")
  public DeadLetters.Redrive redrive(
      @PathParam("service") String named,
      @PathParam("eventId") UUID eventId,
      @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
      @QueryParam("skipMissing") @DefaultValue("false") boolean skipMissing) {
    mustBeOurs(named);
    return deadLetters.redrive(eventId, dryRun, skipMissing, caller.subject());
  }

  @POST
  @Path("/redrive")
  @Operation(
      operationId = "redriveAllDeadLetters",
      summary = "Try the waiting events of all accounts again",
      description =
          "The accounts that have waited longest first, a hundred at a time; `next` is the cursor of"
              + " the following hundred.")
  public DeadLetters.Sweep redriveAll(
      @PathParam("service") String named,
      @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
      @QueryParam("cursor") @Nullable String cursor) {
    mustBeOurs(named);
    return deadLetters.redriveAll(dryRun, cursor, caller.subject());
  }

  @DELETE
  @Path("/{eventId}")
  @Operation(
      operationId = "abandonDeadLetter",
      summary = "Give an event up",
      description =
          "It will never have its effect; those that wait behind it can be redriven without it.")
  public void abandon(
      @PathParam("service") String named,
      @PathParam("eventId") UUID eventId,
      @QueryParam("reason") @NotBlank @Size(max = 500) String reason) {
    mustBeOurs(named);
    deadLetters.abandon(eventId, reason, caller.subject());
  }

  private void mustBeOurs(String named) {
    if (!named.equals(service)) {
      throw Refused.notFound("service here");
    }
  }
}
