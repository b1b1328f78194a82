package com.ooma.office.billing.adapter.in.rest.credit;

import com.ooma.office.billing.application.credit.ApproveGoodwill;
import com.ooma.office.billing.application.credit.CreditView;
import com.ooma.office.billing.application.credit.FindCredits;
import com.ooma.office.billing.application.credit.GrantGoodwill;
import com.ooma.office.billing.application.credit.WithdrawGoodwill;
import com.ooma.office.billing.domain.credit.CreditState;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/credits")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPS, Roles.CARE})
@Tag(name = "Credits", description = "What companies are owed beside their subscriptions")
class CreditResource {

  @Schema(name = "GoodwillRequest")
  record Goodwill(
      @NotNull UUID accountId,
      @NotNull @Schema(description = "From 0.01 to 1000.00 EUR, with tax") Money amount,
      @NotBlank
          @Size(max = 200)
          @Schema(
              description = "In French, for the member",
              examples = "Ligne coupée le 3 mars au matin")
          String reason) {}

  private final FindCredits credits;
  private final GrantGoodwill grantGoodwill;
  private final ApproveGoodwill approveGoodwill;
  private final WithdrawGoodwill withdrawGoodwill;
  private final Caller caller;

  CreditResource(
      FindCredits credits,
      GrantGoodwill grantGoodwill,
      ApproveGoodwill approveGoodwill,
      WithdrawGoodwill withdrawGoodwill,
      Caller caller) {
    this.credits = credits;
    this.grantGoodwill = grantGoodwill;
    this.approveGoodwill = approveGoodwill;
    this.withdrawGoodwill = withdrawGoodwill;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "listCredits",
      summary = "What companies are owed",
      description =
          "For late and lost ports, and by goodwill. The next bills give it, none more than it asks"
              + " for itself. A late day is worth a fifth of a seat's monthly price for each number,"
              + " a lost number 24 months of it.")
  public Page<CreditView> list(
      @QueryParam("accountId")
          @Parameter(description = "Of one account; all that may be seen if absent")
          @Nullable UUID accountId,
      @QueryParam("state") @Parameter(description = "In this state only")
          @Nullable CreditState state,
      @Valid @BeanParam Paging paging) {
    var page = credits.list(caller.within(accountId), state, paging.request());
    return caller.isStaff() ? page : page.map(CreditView::forMember);
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "grantGoodwill",
      summary = "Be generous",
      description =
          "The next bill is less by it, and says so. Beyond 100.00 EUR for an account within thirty"
              + " days it is PROPOSED, until somebody else approves it.")
  @APIResponse(
      responseCode = "201",
      description = "Granted, or proposed",
      content = @Content(schema = @Schema(implementation = CreditView.class)))
  @APIResponse(responseCode = "404", description = "No such customer")
  public Response grant(@NotNull @Valid Goodwill goodwill) {
    var credit =
        grantGoodwill.handle(
            new GrantGoodwill.Command(
                goodwill.accountId(),
                goodwill.amount(),
                goodwill.reason(),
                caller.subject(),
                caller.accountOfToken().orElse(null)));
    return Created.at("/v1/credits?accountId=" + credit.accountId(), credit);
  }

  @PUT
  @Path("/{creditId}/approval")
  @Operation(
      operationId = "approveGoodwill",
      summary = "Agree to goodwill as the second person",
      description =
          "Whoever granted it may not (403 `goodwill-second-person`), nor who is of that company.")
  @APIResponse(
      responseCode = "200",
      description = "Granted",
      content = @Content(schema = @Schema(implementation = CreditView.class)))
  @APIResponse(responseCode = "409", description = "It does not wait for approval")
  public CreditView approve(@PathParam("creditId") UUID creditId) {
    return approveGoodwill.handle(
        new ApproveGoodwill.Command(
            creditId, caller.subject(), caller.accountOfToken().orElse(null)));
  }

  @DELETE
  @Path("/{creditId}")
  @Operation(
      operationId = "withdrawGoodwill",
      summary = "Take goodwill back",
      description = "As long as no bill gave any of it.")
  @APIResponse(responseCode = "204", description = "Withdrawn")
  @APIResponse(responseCode = "409", description = "A bill gave it, or it is owed by law")
  public void withdraw(@PathParam("creditId") UUID creditId) {
    withdrawGoodwill.handle(new WithdrawGoodwill.Command(creditId));
  }
}
