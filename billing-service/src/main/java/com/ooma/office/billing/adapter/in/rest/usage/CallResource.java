package com.ooma.office.billing.adapter.in.rest.usage;

import com.ooma.office.billing.application.usage.FindCalls;
import com.ooma.office.billing.application.usage.LookUpCalls;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.csv.CsvFile;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.kernel.web.input.CsvBody;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/calls")
@RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
@Tag(name = "Calls")
class CallResource {

  private static final String EXTENSION = "2[0-9]{3}";
  private static final String DAYS =
      "The last seven days unless others are asked for, in Paris, at most 366. Users see the calls"
          + " of their own extension (403 `not-your-extension` for others), the primary member all."
          + " The last four digits called are hidden unless the holder wants full numbers (`PUT"
          + " /v1/call-display`); emergency calls are shown to nobody. ";

  private final LookUpCalls lookUpCalls;
  private final Caller caller;

  CallResource(LookUpCalls lookUpCalls, Caller caller) {
    this.lookUpCalls = lookUpCalls;
    this.caller = caller;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listCalls",
      summary = "Calls that were made, the last one first",
      description = DAYS + "`ttc` is what a call costs, nothing if it is included.")
  public Page<FindCalls.View> list(
      @QueryParam("accountId") @Parameter(description = Caller.ONE_ACCOUNT)
          @Nullable UUID accountId,
      @QueryParam("extension")
          @Pattern(regexp = EXTENSION)
          @Parameter(description = "Only this one's")
          @Nullable String extension,
      @QueryParam("from") @Parameter(description = "The first day") @Nullable LocalDate from,
      @QueryParam("to") @Parameter(description = "The last day") @Nullable LocalDate to,
      @Valid @BeanParam Paging paging) {
    return lookUp(accountId, extension, from, to, paging.request());
  }

  @GET
  @Path("/export")
  @Produces(CsvBody.CSV)
  @Operation(
      operationId = "exportCalls",
      summary = "The same calls as a spreadsheet",
      description = DAYS + "More than 20,000 calls are refused (422 `too-many-calls`).")
  @APIResponse(
      responseCode = "200",
      description = "A line for each call, after a heading in French",
      content = @Content(mediaType = CsvBody.CSV, schema = @Schema(implementation = String.class)))
  @APIResponse(responseCode = "422", description = "Too many calls")
  public byte[] export(
      @QueryParam("accountId") @Parameter(description = Caller.ONE_ACCOUNT)
          @Nullable UUID accountId,
      @QueryParam("extension")
          @Pattern(regexp = EXTENSION)
          @Parameter(description = "Only this one's")
          @Nullable String extension,
      @QueryParam("from") @Parameter(description = "The first day") @Nullable LocalDate from,
      @QueryParam("to") @Parameter(description = "The last day") @Nullable LocalDate to) {
    var calls = lookUp(accountId, extension, from, to, new Page.Request(CsvFile.MOST_ROWS, null));
    if (calls.next() != null) {
      throw Refused.invalid("too-many-calls", "Ask for fewer days, or one extension.");
    }
    return CallList.csv(calls.items());
  }

  private Page<FindCalls.View> lookUp(
      @Nullable UUID accountId,
      @Nullable String extension,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Page.Request page) {
    boolean seesAll = caller.has(Roles.PRIMARY_MEMBER) || caller.isStaff();
    var viewer = new LookUpCalls.Viewer(seesAll, caller.verifiedEmail().orElse(null));
    return lookUpCalls.handle(
        new LookUpCalls.Command(caller.withinOne(accountId), viewer, extension, from, to, page));
  }
}
