package com.ooma.office.provisioning.adapter.in.rest.hold;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.provisioning.application.hold.FindHolds;
import com.ooma.office.provisioning.application.hold.HoldNumbers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/number-holds")
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
@Tag(name = "Number holds", description = "Numbers set aside while an order is filled in")
class HoldResource {

  private final HoldNumbers holdNumbers;
  private final FindHolds holds;
  private final Caller caller;

  HoldResource(HoldNumbers holdNumbers, FindHolds holds, Caller caller) {
    this.holdNumbers = holdNumbers;
    this.holds = holds;
    this.caller = caller;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "holdNumbers",
      summary = "Set numbers aside for 15 minutes",
      description =
          "All of them or none. Numbers that the company holds already are held anew. The `voucher`"
              + " goes with the order that names the numbers, which gets these and no others. A"
              + " company holds as many as it can still order.")
  @APIResponse(
      responseCode = "201",
      description = "The hold",
      content = @Content(schema = @Schema(implementation = FindHolds.HoldView.class)))
  public Response hold(@NotNull @Valid HoldBody body) {
    var holdId = holdNumbers.handle(body.toCommand(caller.account()));
    return Created.at("/v1/number-holds/" + holdId, find(holdId));
  }

  @GET
  @Path("/{holdId}")
  @Operation(
      operationId = "getHold",
      summary = "A hold that was granted",
      description = "As it was granted; it is over when `expiresAt` has passed.")
  public FindHolds.HoldView find(@PathParam("holdId") UUID holdId) {
    return holds.hold(caller.account(), holdId).orElseThrow(() -> Refused.notFound("hold"));
  }
}
