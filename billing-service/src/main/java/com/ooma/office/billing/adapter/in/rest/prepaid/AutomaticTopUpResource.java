package com.ooma.office.billing.adapter.in.rest.prepaid;

import com.ooma.office.billing.application.prepaid.AutomaticTopUpView;
import com.ooma.office.billing.application.prepaid.DecideOnTopUps;
import com.ooma.office.billing.application.prepaid.DropAutomaticTopUp;
import com.ooma.office.billing.application.prepaid.LookUpAutomaticTopUp;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/prepaid-accounts/{accountId}/automatic-top-up")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
@Tag(name = "Prepaid")
class AutomaticTopUpResource {

  @Schema(name = "AutomaticTopUpRequest")
  record Wish(
      @NotNull
          @Schema(description = "Money is paid in once less is available: from 1.00 to 500.00 EUR")
          Money threshold,
      @NotNull @Schema(description = "Of each top-up: from 5.00 to 500.00 EUR") Money amount) {}

  private final LookUpAutomaticTopUp lookUpAutomaticTopUp;
  private final DecideOnTopUps decideOnTopUps;
  private final DropAutomaticTopUp dropAutomaticTopUp;
  private final Caller caller;

  AutomaticTopUpResource(
      LookUpAutomaticTopUp lookUpAutomaticTopUp,
      DecideOnTopUps decideOnTopUps,
      DropAutomaticTopUp dropAutomaticTopUp,
      Caller caller) {
    this.lookUpAutomaticTopUp = lookUpAutomaticTopUp;
    this.decideOnTopUps = decideOnTopUps;
    this.dropAutomaticTopUp = dropAutomaticTopUp;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "getAutomaticTopUp",
      summary = "When a balance is topped up by itself",
      description = "404 if it is not.")
  public AutomaticTopUpView find(@PathParam("accountId") UUID accountId) {
    return lookUpAutomaticTopUp
        .handle(new LookUpAutomaticTopUp.Command(caller.withinOne(accountId)))
        .orElseThrow(() -> Refused.notFound("automatic top-up"));
  }

  @PUT
  @Operation(
      operationId = "setAutomaticTopUp",
      summary = "Have a balance topped up by itself",
      description =
          "From the card on file, whenever less than the threshold is available; one at a time,"
              + " and not for a day after the card was refused. At once if it is low already.")
  public AutomaticTopUpView set(@PathParam("accountId") UUID accountId, @NotNull @Valid Wish wish) {
    caller.mustBe(accountId);
    return decideOnTopUps.handle(
        new DecideOnTopUps.Command(accountId, wish.threshold(), wish.amount(), caller.subject()));
  }

  @DELETE
  @Operation(
      operationId = "dropAutomaticTopUp",
      summary = "Pay in by hand again",
      description = "A top-up that is on its way comes.")
  @APIResponse(responseCode = "204", description = "Nothing is paid in by itself")
  public void drop(@PathParam("accountId") UUID accountId) {
    caller.mustBe(accountId);
    dropAutomaticTopUp.handle(new DropAutomaticTopUp.Command(accountId));
  }
}
