package com.ooma.office.billing.adapter.in.rest.payment;

import com.ooma.office.billing.application.payment.DecideOnRefunds;
import com.ooma.office.billing.application.payment.FindRefunds;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/payments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
@Tag(name = "Payments")
class RefundResource {

  @Schema(name = "RefundChoice")
  record Choice(
      @NotNull
          @Schema(
              description =
                  "CARD: back to the card that paid; BALANCE: kept, and used by the next invoices")
          RefundTo to) {}

  /// Where money goes that a company gets back.
  enum RefundTo {
    CARD,
    BALANCE
  }

  private final FindRefunds refunds;
  private final DecideOnRefunds decideOnRefunds;
  private final Caller caller;

  RefundResource(FindRefunds refunds, DecideOnRefunds decideOnRefunds, Caller caller) {
    this.refunds = refunds;
    this.decideOnRefunds = decideOnRefunds;
    this.caller = caller;
  }

  @GET
  @Path("/refunds")
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "listRefunds",
      summary = "What an account was paid back, the last one first",
      description =
          "What was paid of an invoice and given back by credit notes: REQUESTED of the provider,"
              + " then REFUNDED; or KEPT for the next invoices, if the company wants that, or its"
              + " card takes nothing back.")
  public Page<FindRefunds.View> list(
      @QueryParam("accountId") @Parameter(description = Caller.ONE_ACCOUNT)
          @Nullable UUID accountId,
      @Valid @BeanParam Paging paging) {
    return refunds.list(caller.withinOne(accountId), paging.request());
  }

  @PUT
  @Path("/refund-choice")
  @Operation(
      operationId = "decideOnRefunds",
      summary = "Say where money goes that is paid back",
      description = "From now on. It goes to the card as long as nobody says otherwise.")
  @APIResponse(responseCode = "204", description = "It holds for what is paid back from now on")
  public void decide(@NotNull @Valid Choice choice) {
    decideOnRefunds.handle(
        new DecideOnRefunds.Command(
            caller.account(), choice.to() == RefundTo.CARD, caller.subject()));
  }
}
