package com.ooma.office.billing.adapter.in.rest.barring;

import com.ooma.office.billing.application.barring.DecideOnSpending;
import com.ooma.office.billing.application.barring.LookUpSpendingLimit;
import com.ooma.office.billing.application.barring.SpendingLimitView;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/calls/spending-limits/{accountId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPS)
@Tag(name = "Calls")
class SpendingLimitResource {

  @Schema(name = "SpendingLimitChange")
  record Change(
      @NotNull @Schema(description = "With tax, from 1.00 to 10000.00 EUR") Money hourly) {}

  private final LookUpSpendingLimit lookUpSpendingLimit;
  private final DecideOnSpending decideOnSpending;
  private final Caller caller;

  SpendingLimitResource(
      LookUpSpendingLimit lookUpSpendingLimit, DecideOnSpending decideOnSpending, Caller caller) {
    this.lookUpSpendingLimit = lookUpSpendingLimit;
    this.decideOnSpending = decideOnSpending;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "getSpendingLimit",
      summary = "What an account's calls to one destination may cost within an hour",
      description = "Everybody's limit, unless one of its own was set for it.")
  public SpendingLimitView find(@PathParam("accountId") UUID accountId) {
    return lookUpSpendingLimit.handle(new LookUpSpendingLimit.Command(accountId));
  }

  @PUT
  @Operation(
      operationId = "setSpendingLimit",
      summary = "Let an account spend more within an hour, or less",
      description = "From the next call record on. What is barred stays so until it is lifted.")
  public SpendingLimitView set(
      @PathParam("accountId") UUID accountId, @NotNull @Valid Change change) {
    return decideOnSpending.handle(
        new DecideOnSpending.Command(accountId, change.hourly(), caller.subject()));
  }
}
