package com.ooma.office.billing.adapter.in.rest.ledger;

import com.ooma.office.billing.application.ledger.ExportFec;
import com.ooma.office.billing.application.ledger.FindLedger;
import com.ooma.office.billing.domain.ledger.Fec;
import com.ooma.office.kernel.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/ledger")
@RolesAllowed(Roles.OPS)
@Tag(name = "Ledger", description = "The books, in double entry")
class LedgerResource {

  private static final String TABS = "text/tab-separated-values";

  private final FindLedger ledger;
  private final ExportFec exportFec;

  LedgerResource(FindLedger ledger, ExportFec exportFec) {
    this.ledger = ledger;
    this.exportFec = exportFec;
  }

  @GET
  @Path("/balances")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listLedgerBalances",
      summary = "What each account of the books comes to",
      description =
          "With all entries up to a day. Debits and credits of all accounts are the same sum.")
  public FindLedger.BalancesView balances(
      @QueryParam("until") @NotNull @Parameter(description = "The last day") LocalDate until) {
    return ledger.balances(until);
  }

  @GET
  @Path("/fec")
  @Produces(TABS)
  @Operation(
      operationId = "exportFec",
      summary = "The books of a year for the tax office",
      description =
          "The *fichier des écritures comptables* (LPF art. A47 A-1): 18 columns divided by tabs, in"
              + " ISO 8859-15, with the days that are over.")
  @APIResponse(
      responseCode = "200",
      description = "A line for each line of an entry, after the heading",
      content = @Content(mediaType = TABS, schema = @Schema(implementation = String.class)))
  @APIResponse(responseCode = "422", description = "The year is still to begin")
  public Response fec(
      @QueryParam("year") @NotNull @Min(2017) @Max(9999) @Parameter(description = "Of the books")
          Integer year) {
    var name = exportFec.fileName(year);
    StreamingOutput body = out -> write(year, new PrintWriter(out, false, Fec.CHARSET));
    return Response.ok(body, MediaType.valueOf(TABS).withCharset(Fec.CHARSET.name()))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }

  private void write(int year, PrintWriter text) throws IOException {
    exportFec.handle(new ExportFec.Command(year, text::print));
    if (text.checkError()) {
      throw new IOException("nobody reads the FEC any more");
    }
  }
}
