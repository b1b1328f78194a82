package com.ooma.office.billing.adapter.in.rest.invoice;

import com.ooma.office.billing.application.invoice.Explanation;
import com.ooma.office.billing.application.invoice.FindExplanations;
import com.ooma.office.billing.application.invoice.FindInvoices;
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

@Path("/v1/invoices")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
@Tag(name = "Invoices", description = "What was billed, for good")
class InvoiceResource {

  private final FindInvoices invoices;
  private final FindExplanations explanations;
  private final Caller caller;

  InvoiceResource(FindInvoices invoices, FindExplanations explanations, Caller caller) {
    this.invoices = invoices;
    this.explanations = explanations;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listInvoices",
      summary = "An account's invoices",
      description =
          "Newest first. Amounts are with tax (TTC), without (HT), and the VAT between;"
              + " `period.end` is the first day that is not part of it.")
  public Page<FindInvoices.Summary> list(
      @QueryParam("accountId") @Parameter(description = Caller.ONE_ACCOUNT)
          @Nullable UUID accountId,
      @Valid @BeanParam NewestFirst paging) {
    return invoices.list(caller.withinOne(accountId), paging.request());
  }

  @GET
  @Path("/{invoiceId}")
  @Operation(
      operationId = "getInvoice",
      summary = "An invoice with its lines and legal mentions",
      description =
          "DRAFT or FINALIZED. A finalised invoice has its number and never changes; it is charged"
              + " to the card on file the day it is issued. It is `voided` once credit notes gave"
              + " back all of it.")
  public FindInvoices.View find(@PathParam("invoiceId") UUID invoiceId) {
    return invoices
        .find(caller.within(null), invoiceId)
        .orElseThrow(() -> Refused.notFound("invoice"));
  }

  @GET
  @Path("/{invoiceId}/lines/{place}/explanation")
  @Operation(
      operationId = "explainInvoiceLine",
      summary = "Why a line is there",
      description =
          "What happened that it is paid or given back, from which order and price version, for"
              + " which days, and the formula. The first line is 1.")
  public Explanation explain(
      @PathParam("invoiceId") UUID invoiceId, @PathParam("place") @Min(1) int place) {
    return explanations
        .explain(caller.within(null), InvoiceKind.INVOICE, invoiceId, place)
        .orElseThrow(() -> Refused.notFound("line"));
  }
}
