package com.ooma.office.billing.adapter.in.rest.prepaid;

import com.ooma.office.billing.application.prepaid.FindPrepaid;
import com.ooma.office.billing.application.prepaid.LookUpBalance;
import com.ooma.office.billing.application.prepaid.RequestTopUp;
import com.ooma.office.billing.application.prepaid.TopUpView;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/prepaid-accounts/{accountId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
@Tag(name = "Prepaid", description = "Money paid in beforehand, for calls that cost something")
class PrepaidResource {

  @Schema(name = "TopUpRequest")
  record TopUpBody(@NotNull @Schema(description = "From 5.00 to 500.00 EUR") Money amount) {}

  private final LookUpBalance lookUpBalance;
  private final FindPrepaid prepaid;
  private final RequestTopUp requestTopUp;
  private final Caller caller;

  PrepaidResource(
      LookUpBalance lookUpBalance, FindPrepaid prepaid, RequestTopUp requestTopUp, Caller caller) {
    this.lookUpBalance = lookUpBalance;
    this.prepaid = prepaid;
    this.requestTopUp = requestTopUp;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "getPrepaidAccount",
      summary = "A company's balance",
      description =
          "What was paid in and is not used, what calls that are being made hold back of it, and"
              + " the last top-ups.")
  public FindPrepaid.BalanceView find(@PathParam("accountId") UUID accountId) {
    return lookUpBalance.handle(new LookUpBalance.Command(caller.withinOne(accountId)));
  }

  @GET
  @Path("/entries")
  @Operation(
      operationId = "listPrepaidEntries",
      summary = "What made a balance more or less",
      description =
          "The last entry first, each with the balance it made; all of them add up to the present"
              + " one.")
  public Page<FindPrepaid.EntryView> entries(
      @PathParam("accountId") UUID accountId, @Valid @BeanParam Paging paging) {
    return prepaid.entries(caller.withinOne(accountId), paging.request());
  }

  @POST
  @Path("/top-ups")
  @Idempotent
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
  @Operation(
      operationId = "requestTopUp",
      summary = "Pay in",
      description =
          "From the card on file, which is charged behind the answer: the top-up is REQUESTED, then"
              + " PAID_IN or REFUSED, as the account shows it.")
  @APIResponse(
      responseCode = "202",
      description = "The top-up, on its way",
      content = @Content(schema = @Schema(implementation = TopUpView.class)))
  public Response topUp(@PathParam("accountId") UUID accountId, @NotNull @Valid TopUpBody topUp) {
    caller.mustBe(accountId);
    var requested = requestTopUp.handle(new RequestTopUp.Command(accountId, topUp.amount()));
    return Response.accepted(requested)
        .header(HttpHeaders.LOCATION, "/v1/prepaid-accounts/" + accountId)
        .build();
  }
}
