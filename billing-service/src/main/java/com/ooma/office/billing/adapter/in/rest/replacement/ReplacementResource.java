package com.ooma.office.billing.adapter.in.rest.replacement;

import com.ooma.office.billing.application.replacement.ApproveReplacement;
import com.ooma.office.billing.application.replacement.FindReplacements;
import com.ooma.office.billing.application.replacement.ProposeReplacement;
import com.ooma.office.billing.application.replacement.ReplacementView;
import com.ooma.office.billing.application.replacement.WithdrawReplacement;
import com.ooma.office.billing.domain.charge.PostalAddress;
import com.ooma.office.billing.domain.replacement.NamedBuyer;
import com.ooma.office.billing.domain.replacement.ReplacementState;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.Siren;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

@Path("/v1/invoice-replacements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPS)
@Tag(
    name = "Invoice replacements",
    description = "Wrong invoices, given back whole and asked for again")
class ReplacementResource {

  @Schema(name = "InvoiceReplacementRequest")
  record Wrong(
      @NotNull UUID invoiceId,
      @NotBlank
          @Size(max = 200)
          @Schema(description = "For our own people", examples = "Refusée : adresse erronée")
          String reason,
      @Valid @Schema(description = "As it should have been named; absent if it was named well")
          @Nullable BuyerBody buyer) {

    @Nullable NamedBuyer named() {
      return buyer == null ? null : Refused.within("/buyer", buyer::toDomain);
    }
  }

  @Schema(name = "NamedBuyer")
  record BuyerBody(
      @NotBlank @Size(max = 120) @Schema(examples = "Atelier Lumen SAS") String legalName,
      @NotNull @Pattern(regexp = "[0-9]{9}") @Schema(examples = "123456782") String siren,
      @NotNull @Valid AddressBody billingAddress) {

    NamedBuyer toDomain() {
      return new NamedBuyer(legalName, new Siren(siren), billingAddress.toDomain());
    }
  }

  @Schema(name = "BillingAddress")
  record AddressBody(
      @NotBlank @Size(max = 120) @Schema(examples = "12 rue des Archives") String street,
      @NotNull @Pattern(regexp = "[0-9]{5}") @Schema(examples = "75004") String postalCode,
      @NotBlank @Size(max = 60) @Schema(examples = "Paris") String city) {

    PostalAddress toDomain() {
      return new PostalAddress(street, postalCode, city);
    }
  }

  private final FindReplacements replacements;
  private final ProposeReplacement proposeReplacement;
  private final ApproveReplacement approveReplacement;
  private final WithdrawReplacement withdrawReplacement;
  private final Caller caller;

  ReplacementResource(
      FindReplacements replacements,
      ProposeReplacement proposeReplacement,
      ApproveReplacement approveReplacement,
      WithdrawReplacement withdrawReplacement,
      Caller caller) {
    this.replacements = replacements;
    this.proposeReplacement = proposeReplacement;
    this.approveReplacement = approveReplacement;
    this.withdrawReplacement = withdrawReplacement;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listInvoiceReplacements",
      summary = "Wrong invoices that are replaced, or to be",
      description = "The last one first.")
  public Page<ReplacementView> list(
      @QueryParam("accountId") @Parameter(description = "Of one account; all if absent")
          @Nullable UUID accountId,
      @QueryParam("invoiceId") @Parameter(description = "Of one invoice; all if absent")
          @Nullable UUID invoiceId,
      @QueryParam("state") @Parameter(description = "In this state only")
          @Nullable ReplacementState state,
      @Valid @BeanParam Paging paging) {
    return replacements.list(accountId, invoiceId, state, paging.request());
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "proposeInvoiceReplacement",
      summary = "Say that an invoice is wrong",
      description =
          "An invoice never changes. Once somebody else approves it, a credit note gives back all"
              + " that is left of it, and another invoice asks for the same again: to the buyer as"
              + " named here or known by now, and without what was cancelled or removed meanwhile.")
  @APIResponse(
      responseCode = "201",
      description = "Proposed",
      content = @Content(schema = @Schema(implementation = ReplacementView.class)))
  @APIResponse(responseCode = "404", description = "No such invoice")
  @APIResponse(responseCode = "409", description = "It is being replaced, or nothing is left of it")
  public Response propose(@NotNull @Valid Wrong wrong) {
    var proposed =
        proposeReplacement.handle(
            new ProposeReplacement.Command(
                wrong.invoiceId(),
                wrong.reason(),
                wrong.named(),
                caller.subject(),
                caller.accountOfToken().orElse(null)));
    return Created.at("/v1/invoice-replacements?invoiceId=" + proposed.invoiceId(), proposed);
  }

  @PUT
  @Path("/{replacementId}/approval")
  @Operation(
      operationId = "approveInvoiceReplacement",
      summary = "Have an invoice replaced as the second person",
      description =
          "Whoever proposed it may not (403 `replacement-second-person`), nor who is of that"
              + " company. What was paid of the wrong invoice pays the new one; what is beyond goes"
              + " back as the company wants it. Whoever says so again changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "Given back and asked for again",
      content = @Content(schema = @Schema(implementation = ReplacementView.class)))
  @APIResponse(
      responseCode = "409",
      description = "It does not wait for approval, or can't be done")
  public ReplacementView approve(@PathParam("replacementId") UUID replacementId) {
    return approveReplacement.handle(
        new ApproveReplacement.Command(
            replacementId, caller.subject(), caller.accountOfToken().orElse(null)));
  }

  @DELETE
  @Path("/{replacementId}")
  @Operation(
      operationId = "withdrawInvoiceReplacement",
      summary = "Take a proposal back",
      description = "As long as nobody approved it.")
  @APIResponse(responseCode = "204", description = "Withdrawn")
  @APIResponse(responseCode = "409", description = "It was approved")
  public void withdraw(@PathParam("replacementId") UUID replacementId) {
    withdrawReplacement.handle(new WithdrawReplacement.Command(replacementId));
  }
}
