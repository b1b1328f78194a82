package com.ooma.office.billing.adapter.in.rest.einvoicing;

import com.ooma.office.billing.application.einvoicing.CompleteEInvoice;
import com.ooma.office.billing.application.einvoicing.DepositAgain;
import com.ooma.office.billing.application.einvoicing.EInvoiceView;
import com.ooma.office.billing.application.einvoicing.FindEInvoices;
import com.ooma.office.billing.application.einvoicing.ReportMoneyAgain;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/einvoices")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
@Tag(name = "Electronic invoices")
class EInvoiceResource {

  @Schema(name = "Completion")
  record CompletionBody(
      @NotBlank
          @Size(max = 1_000)
          @Schema(
              description = "What was sent, and how: the buyer reads it",
              examples = "Le détail des appels est parti par courrier électronique")
          String comment) {}

  private final FindEInvoices invoices;
  private final DepositAgain depositAgain;
  private final CompleteEInvoice completeEInvoice;
  private final ReportMoneyAgain reportMoneyAgain;
  private final Caller caller;

  EInvoiceResource(
      FindEInvoices invoices,
      DepositAgain depositAgain,
      CompleteEInvoice completeEInvoice,
      ReportMoneyAgain reportMoneyAgain,
      Caller caller) {
    this.invoices = invoices;
    this.depositAgain = depositAgain;
    this.completeEInvoice = completeEInvoice;
    this.reportMoneyAgain = reportMoneyAgain;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listEInvoices",
      summary = "How final documents stand at the platforms, the last one first",
      description =
          "Invoices and credit notes are handed to our *plateforme agréée* once they are printed,"
              + " from the day on that we issue electronic invoices; one without a status is on its"
              + " way there. Statuses are those of AFNOR XP Z12-012, with their codes; `remedy` is"
              + " what our staff have to do about a document that does not go on by itself.")
  public Page<EInvoiceView> list(
      @QueryParam("accountId")
          @Parameter(description = "Of one account; all that may be seen if absent")
          @Nullable UUID accountId,
      @QueryParam("stopped")
          @DefaultValue("false")
          @Parameter(description = "Only what does not go on by itself")
          boolean stopped,
      @Valid @BeanParam Paging paging) {
    var page = invoices.list(caller.within(accountId), stopped, paging.request());
    return caller.isStaff() ? page : page.map(EInvoiceView::forMember);
  }

  @GET
  @Path("/{documentId}")
  @Operation(
      operationId = "getEInvoice",
      summary = "All that was told of an invoice or credit note at the platforms",
      description =
          "By the clocks of who told it. What a platform tells twice is there once; money (211, 212)"
              + " is told beside the document's own status. VAT on services is due as they are"
              + " paid: each payment is reported by a 212 of its own, and what is given back of it"
              + " by a negative one.")
  public EInvoiceView get(@PathParam("documentId") UUID documentId) {
    return invoices
        .find(caller.within(null), documentId)
        .map(found -> caller.isStaff() ? found : found.forMember())
        .orElseThrow(() -> Refused.notFound("electronic invoice"));
  }

  @PUT
  @Path("/{documentId}/deposits/{deposit}")
  @RolesAllowed(Roles.OPS)
  @Operation(
      operationId = "depositEInvoiceAgain",
      summary = "Hand in a rejected document once more",
      description =
          "Once what was wrong beside it was put right, such as the buyer's address in the"
              + " directory: the document itself stays as it is. `deposit` is one more than"
              + " `deposits`; who says so again changes nothing. 409 `einvoice-not-rejected` unless"
              + " the last deposit is REJECTED or INADMISSIBLE, and 409 `einvoice-given-back` once"
              + " credit notes gave back all of it.")
  public EInvoiceView depositAgain(
      @PathParam("documentId") UUID documentId,
      @PathParam("deposit") @NotNull @Parameter(description = "2 for the second") Integer deposit) {
    return depositAgain.handle(new DepositAgain.Command(documentId, deposit, caller.subject()));
  }

  @PUT
  @Path("/{documentId}/deposits/{deposit}/money")
  @RolesAllowed(Roles.OPS)
  @Operation(
      operationId = "reportMoneyAgain",
      summary = "Have money told once more that the platform declined",
      description =
          "Once it was found out with the platform why: all that it declined of the deposit is told"
              + " again (212). `deposit` is that of the last `deposits`; if nothing was declined,"
              + " nothing changes.")
  public EInvoiceView reportAgain(
      @PathParam("documentId") UUID documentId,
      @PathParam("deposit") @NotNull @Parameter(description = "1 for the first") Integer deposit) {
    return reportMoneyAgain.handle(
        new ReportMoneyAgain.Command(documentId, deposit, caller.subject()));
  }

  @PUT
  @Path("/{documentId}/deposits/{deposit}/completion")
  @RolesAllowed(Roles.OPS)
  @Operation(
      operationId = "completeEInvoice",
      summary = "Say that a buyer who waits for something has it now",
      description =
          "Once what was missing was sent: the platform tells the buyer (209). `deposit` is that of"
              + " the last `deposits`; who says so again changes nothing. 409"
              + " `einvoice-not-suspended` unless it is SUSPENDED.")
  public EInvoiceView complete(
      @PathParam("documentId") UUID documentId,
      @PathParam("deposit") @NotNull @Parameter(description = "1 for the first") Integer deposit,
      @NotNull @Valid CompletionBody body) {
    return completeEInvoice.handle(
        new CompleteEInvoice.Command(documentId, deposit, body.comment(), caller.subject()));
  }
}
