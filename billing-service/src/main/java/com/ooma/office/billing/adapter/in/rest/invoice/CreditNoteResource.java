package com.ooma.office.billing.adapter.in.rest.invoice;

import com.ooma.office.billing.application.invoice.Explanation;
import com.ooma.office.billing.application.invoice.FindCreditNotes;
import com.ooma.office.billing.application.invoice.FindExplanations;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.NewestFirst;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/credit-notes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
@Tag(name = "Credit notes", description = "What was given back, for good")
class CreditNoteResource {

  private final FindCreditNotes creditNotes;
  private final FindExplanations explanations;
  private final Caller caller;

  CreditNoteResource(FindCreditNotes creditNotes, FindExplanations explanations, Caller caller) {
    this.creditNotes = creditNotes;
    this.explanations = explanations;
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
      @Valid @BeanParam NewestFirst paging) {
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
    return creditNotes
        .findCreditNote(caller.within(null), creditNoteId)
        .orElseThrow(() -> Refused.notFound("credit note"));
  }

  @GET
  @Path("/{creditNoteId}/lines/{place}/explanation")
  @Operation(
      operationId = "explainCreditNoteLine",
      summary = "Why a line is there",
      description =
          "What happened that it is paid or given back, from which order and price version, for"
              + " which days, and the formula. The first line is 1.")
  public Explanation explain(
      @PathParam("creditNoteId") UUID creditNoteId, @PathParam("place") @Min(1) int place) {
    return explanations
        .explain(caller.within(null), InvoiceKind.CREDIT_NOTE, creditNoteId, place)
        .orElseThrow(() -> Refused.notFound("line"));
  }
}
