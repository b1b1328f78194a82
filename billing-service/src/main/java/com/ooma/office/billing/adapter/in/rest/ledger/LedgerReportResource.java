package com.ooma.office.billing.adapter.in.rest.ledger;

import com.ooma.office.billing.application.ledger.FindReports;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.input.CsvBody;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/ledger/reports")
@Produces(CsvBody.CSV)
@RolesAllowed(Roles.OPS)
@Tag(name = "Ledger")
class LedgerReportResource {

  private static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";

  private final FindReports reports;

  LedgerReportResource(FindReports reports) {
    this.reports = reports;
  }

  @GET
  @Path("/receivables")
  @Operation(
      operationId = "exportReceivables",
      summary = "What companies owe, and for how long",
      description =
          "A line for each invoice of which something is owed, or was paid too much (negative), with"
              + " all entries up to a day; together what the books have on 411000.")
  @APIResponse(
      responseCode = "200",
      description = "After a heading in French",
      content = @Content(mediaType = CsvBody.CSV, schema = @Schema(implementation = String.class)))
  public byte[] receivables(
      @QueryParam("until") @NotNull @Parameter(description = "The last day") LocalDate until) {
    return LedgerSheets.receivables(reports.receivables(until), until);
  }

  @GET
  @Path("/vat")
  @Operation(
      operationId = "exportVat",
      summary = "The VAT of a month by rate",
      description =
          "Of documents by the day of issue, and of calls that were paid beforehand by the day on"
              + " which they were; together what the books have on 445710. What is to be declared for"
              + " the month is `vat-due`: VAT on services is due as they are paid.")
  @APIResponse(
      responseCode = "200",
      description = "After a heading in French",
      content = @Content(mediaType = CsvBody.CSV, schema = @Schema(implementation = String.class)))
  public byte[] vat(
      @QueryParam("month")
          @NotNull
          @Pattern(regexp = MONTH)
          @Parameter(description = "Such as 2026-11")
          String month) {
    return LedgerSheets.vat(reports.vat(YearMonth.parse(month)));
  }

  @GET
  @Path("/vat-due")
  @Operation(
      operationId = "exportVatDue",
      summary = "The VAT that a month's money makes due, by rate",
      description =
          "Of invoices by what came in for them in the month and what was given back, as the"
              + " *plateforme agréée* is told of it (212); of calls that were paid beforehand by the"
              + " day on which they were.")
  @APIResponse(
      responseCode = "200",
      description = "After a heading in French",
      content = @Content(mediaType = CsvBody.CSV, schema = @Schema(implementation = String.class)))
  public byte[] vatDue(
      @QueryParam("month")
          @NotNull
          @Pattern(regexp = MONTH)
          @Parameter(description = "Such as 2026-11")
          String month) {
    return LedgerSheets.vatDue(reports.vatDue(YearMonth.parse(month)));
  }

  @GET
  @Path("/revenue")
  @Operation(
      operationId = "exportRevenue",
      summary = "What was sold in a month, by product",
      description =
          "Without tax together what the books have on revenue: what rounding leaves between is a"
              + " line of its own.")
  @APIResponse(
      responseCode = "200",
      description = "After a heading in French",
      content = @Content(mediaType = CsvBody.CSV, schema = @Schema(implementation = String.class)))
  public byte[] revenue(
      @QueryParam("month")
          @NotNull
          @Pattern(regexp = MONTH)
          @Parameter(description = "Such as 2026-11")
          String month) {
    return LedgerSheets.revenue(reports.revenue(YearMonth.parse(month)));
  }
}
