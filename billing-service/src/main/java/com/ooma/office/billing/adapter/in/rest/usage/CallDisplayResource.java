package com.ooma.office.billing.adapter.in.rest.usage;

import com.ooma.office.billing.application.usage.CallDisplay;
import com.ooma.office.billing.application.usage.DecideOnNumbers;
import com.ooma.office.billing.application.usage.FindCallDisplay;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Revision;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/call-display")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
@Tag(name = "Calls")
class CallDisplayResource {

  @Schema(name = "CallDisplayChange")
  record Change(
      @NotNull @Schema(description = "Whether numbers are shown with their last four digits")
          Boolean fullNumbers) {}

  private final DecideOnNumbers decideOnNumbers;
  private final FindCallDisplay displays;
  private final Caller caller;

  CallDisplayResource(DecideOnNumbers decideOnNumbers, FindCallDisplay displays, Caller caller) {
    this.decideOnNumbers = decideOnNumbers;
    this.displays = displays;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "getCallDisplay",
      summary = "How called numbers are shown",
      description = "Without their last four digits, as long as the holder wants nothing else.")
  @APIResponse(
      responseCode = "200",
      description = "What holds, with its `ETag`",
      content = @Content(schema = @Schema(implementation = CallDisplay.class)))
  public Response find(
      @QueryParam("accountId") @Parameter(description = Caller.ONE_ACCOUNT)
          @Nullable UUID accountId) {
    return answer(displays.find(caller.withinOne(accountId)));
  }

  @PUT
  @Operation(
      operationId = "decideOnNumbers",
      summary = "Show called numbers in full, or not",
      description =
          "On lists at once, and on bills from the next one on. Full numbers tell whom employees"
              + " call: the holder answers for that. Send the `ETag` as `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "What holds, with its `ETag`",
      content = @Content(schema = @Schema(implementation = CallDisplay.class)))
  public Response decide(
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull @Valid Change change) {
    var account = caller.account();
    var seen = Revision.seen(ifMatch, () -> Optional.of(displays.find(account).revision()));
    return answer(
        decideOnNumbers.handle(
            new DecideOnNumbers.Command(account, change.fullNumbers(), caller.subject(), seen)));
  }

  private static Response answer(CallDisplay display) {
    return Revision.answer(display, display.revision());
  }
}
