package com.ooma.office.provisioning.adapter.in.rest;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.kernel.web.input.CsvBody;
import com.ooma.office.provisioning.application.FindNumbers;
import com.ooma.office.provisioning.application.ImportNumbers;
import com.ooma.office.provisioning.application.ImportReport;
import com.ooma.office.provisioning.domain.Area;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/numbers")
@SecurityRequirement(name = "member-token")
@Tag(name = "Numbers", description = "The pool of telephone numbers")
class NumberResource {

  private final ImportNumbers importNumbers;
  private final FindNumbers numbers;
  private final Caller caller;

  NumberResource(ImportNumbers importNumbers, FindNumbers numbers, Caller caller) {
    this.importNumbers = importNumbers;
    this.numbers = numbers;
    this.caller = caller;
  }

  @POST
  @Path("/imports")
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

  @GET
  @RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.OPS})
  @Operation(
      operationId = "listNumbers",
      summary = "Numbers in a state",
      description = "Lowest first. Members see the available ones only.")
  public Page<FindNumbers.View> list(
      @QueryParam("state")
          @DefaultValue("AVAILABLE")
          @Pattern(regexp = "AVAILABLE|HELD|ASSIGNED|PORTED_IN|COOLING")
          @Parameter(schema = @Schema(implementation = FindNumbers.State.class))
          @NotNull
          String state,
      @QueryParam("area")
          @Pattern(regexp = "0[1-9]")
          @Parameter(description = "First two digits of the number", example = "01")
          String area,
      @Valid @BeanParam Paging paging) {
    var wanted = FindNumbers.State.valueOf(state);
    if (wanted != FindNumbers.State.AVAILABLE && !caller.has(Roles.OPS)) {
      throw Refused.forbidden("not-allowed", "Members see available numbers only.");
    }
    return numbers.list(wanted, area == null ? null : new Area(area), paging.request());
  }

  @GET
  @Path("/missing")
  @RolesAllowed(Roles.OPS)
  @Operation(
      operationId = "listMissingNumbers",
      summary = "Additional numbers that are paid for and can't be given",
      description =
          "How many each account is short of, and of which area; looked for every thirty seconds"
              + " and after each import. Orders that wait for numbers are among the shipments.")
  public Page<FindNumbers.MissingView> missing(@Valid @BeanParam Paging paging) {
    return numbers.listMissingOfAnyAccount(paging.request());
  }
}
