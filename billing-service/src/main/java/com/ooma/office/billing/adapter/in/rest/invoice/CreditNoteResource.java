package com.ooma.office.billing.adapter.in.rest.invoice;

import com.ooma.office.billing.application.invoice.FindCreditNotes;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/credit-notes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
@SecurityRequirement(name = "member-token")
@Tag(name = "Credit notes", description = "What was given back, for good")
class CreditNoteResource {

  private final FindCreditNotes creditNotes;
  private final Caller caller;

  CreditNoteResource(FindCreditNotes creditNotes, Caller caller) {
    this.creditNotes = creditNotes;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listCreditNotes",
      summary = "An account's credit notes",
      description =
          "Newest first. There is one when more is given back than is owed: usually credits are"
              + " lines of the next invoice. Amounts are positive; `corrects` names the invoice.")
  public Page<FindCreditNotes.Summary> list(
      @QueryParam("accountId") @Parameter(description = Caller.ONE_ACCOUNT)
          @Nullable UUID accountId,
      @Valid @BeanParam Paging paging) {
    return creditNotes.listCreditNotes(caller.withinOne(accountId), paging.request());
  }

  @GET
  @Path("/{creditNoteId}")
  @Operation(
      operationId = "getCreditNote",
      summary = "A credit note with its lines and legal mentions",
      description =
          "It has its number and never changes. Its total is what the account gets back; what was"
              + " owed and set off against it are lines with a negative quantity.")
  public FindCreditNotes.View find(@PathParam("creditNoteId") UUID creditNoteId) {
    var found =
        caller.isStaff() && !caller.isOnBehalf()
            ? creditNotes.findCreditNoteOfAnyAccount(creditNoteId)
            : creditNotes.findCreditNote(caller.account(), creditNoteId);
    return found.orElseThrow(() -> Refused.notFound("credit note"));
  }
}
