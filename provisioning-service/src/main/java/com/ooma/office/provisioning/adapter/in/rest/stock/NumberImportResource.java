package com.ooma.office.provisioning.adapter.in.rest.stock;

import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.kernel.web.input.CsvBody;
import com.ooma.office.provisioning.application.stock.ImportNumbers;
import com.ooma.office.provisioning.application.stock.ImportReport;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/numbers/imports")
@Tag(name = "Numbers", description = "The pool of telephone numbers")
class NumberImportResource {

  private final ImportNumbers importNumbers;

  NumberImportResource(ImportNumbers importNumbers) {
    this.importNumbers = importNumbers;
  }

  @POST
  @Consumes({CsvBody.CSV, CsvBody.EXCEL, CsvBody.TABS, CsvBody.TEXT})
  @Idempotent
  @RolesAllowed(Roles.OPS)
  @Operation(
      operationId = "importNumbers",
      summary = "Bring in new numbers",
      description =
          "One number a line, a fixed line of metropolitan France, as it is dialled or in E.164,"
              + " after an optional heading `number` (or `numéro`); other columns don't matter. As"
              + " spreadsheets write it: UTF-8, UTF-16 or windows-1252; semicolons, commas or tabs."
              + " Bad lines are told in the report and keep no other line out. Orders that wait for"
              + " numbers are tried again.")
  @APIResponse(
      responseCode = "200",
      description = "What became of the lines",
      content = @Content(schema = @Schema(implementation = ImportReport.class)))
  public Response importNumbers(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema =
                          @Schema(
                              implementation = String.class,
                              examples = "number\n+33199000012\n01 99 00 00 13")))
          byte[] csv) {
    var list = CsvBody.read(csv, contentType);
    return Response.ok(importNumbers.handle(new ImportNumbers.Command(list))).build();
  }
}
