package com.ooma.office.billing.adapter.in.rest.payment;

import com.ooma.office.billing.application.payment.FindPayments;
import com.ooma.office.billing.application.payment.ReplaceCard;
import com.ooma.office.billing.domain.charge.CardToken;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.kernel.web.input.NoCardNumber;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
@Tag(name = "Payments")
class PaymentResource {

  @Schema(name = "NewCard")
  record NewCard(
      @NotBlank
          @Size(max = 200)
          @NoCardNumber
          @Schema(
              description = "The payment provider's token, never the card's number",
              examples = "tok_visa_demo")
          String cardToken) {}

  private final FindPayments payments;
  private final ReplaceCard replaceCard;
  private final Caller caller;

  PaymentResource(FindPayments payments, ReplaceCard replaceCard, Caller caller) {
    this.payments = payments;
    this.replaceCard = replaceCard;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listPayments",
      summary = "How an account's invoices are paid, the last one first",
      description =
          "A card that is refused is tried again three, seven and fourteen days after the invoice;"
              + " after the last time the payment is OVERDUE and the account suspended. ELSEWHERE"
              + " are invoices of before payments were kept. A try without an end is one whose"
              + " outcome nobody knows yet.")
  public Page<FindPayments.View> list(
      @QueryParam("accountId") @Parameter(description = Caller.ONE_ACCOUNT)
          @Nullable UUID accountId,
      @Valid @BeanParam Paging paging) {
    return payments.list(caller.withinOne(accountId), paging.request());
  }

  @GET
  @Path("/standing")
  @Operation(
      operationId = "getStanding",
      summary = "Whether an account is suspended, and what it has to pay",
      description =
          "A suspended account calls nobody but emergency services, and is still called, until"
              + " nothing is overdue.")
  public FindPayments.StandingView standing(
      @QueryParam("accountId") @Parameter(description = Caller.ONE_ACCOUNT)
          @Nullable UUID accountId) {
    return payments.standing(caller.withinOne(accountId));
  }

  @PUT
  @Path("/card")
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
  @Operation(
      operationId = "replaceCard",
      summary = "Pay with another card",
      description =
          "From now on; what is due or overdue is tried with it at once. The first card comes with"
              + " the first order (409 `card-before-order`).")
  @APIResponse(responseCode = "204", description = "It is the card on file")
  public void replaceCard(@NotNull @Valid NewCard card) {
    replaceCard.handle(new ReplaceCard.Command(caller.account(), new CardToken(card.cardToken())));
  }
}
