package com.ooma.office.provisioning.adapter.in.rest.stock;

import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.kernel.web.input.CsvBody;
import com.ooma.office.provisioning.application.stock.ImportPhones;
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
@Path("/v1/phones/imports")
@Tag(name = "Phones", description = "The T23G in stock and on desks")
class PhoneImportResource {

  private final ImportPhones importPhones;

  PhoneImportResource(ImportPhones importPhones) {
    this.importPhones = importPhones;
  }

  @POST
  @Consumes({CsvBody.CSV, CsvBody.EXCEL, CsvBody.TABS, CsvBody.TEXT})
  @Idempotent
  @RolesAllowed({Roles.OPS, Roles.WAREHOUSE})
  @Operation(
      operationId = "importPhones",
      summary = "Take in a delivery of phones",
      description =
          "`mac,serial` a line, after an optional heading of these words (or `adresse MAC`, `numéro"
              + " de série`) in any order, with which other columns don't matter; the MAC in any"
              + " usual spelling. As spreadsheets write it: UTF-8, UTF-16 or windows-1252;"
              + " semicolons, commas or tabs. Bad lines are told in the report and keep no other"
              + " line out; a MAC whose manufacturer's block we don't know is taken, and told among"
              + " the warnings. Orders that wait for phones are tried again.")
  @APIResponse(
      responseCode = "200",
      description = "What became of the lines",
      content = @Content(schema = @Schema(implementation = ImportReport.class)))
  public Response importPhones(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema =
                          @Schema(
                              implementation = String.class,
                              examples = "mac,serial\n00:15:65:74:B1:50,3103117080800001")))
          byte[] csv) {
    var list = CsvBody.read(csv, contentType);
    return Response.ok(importPhones.handle(new ImportPhones.Command(list))).build();
  }
}
