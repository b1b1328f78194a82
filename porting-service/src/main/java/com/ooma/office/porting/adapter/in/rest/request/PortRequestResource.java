package com.ooma.office.porting.adapter.in.rest.request;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.api.NewestFirst;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.porting.application.request.CancelPortRequest;
import com.ooma.office.porting.application.request.CorrectPortRequest;
import com.ooma.office.porting.application.request.FindPortRequests;
import com.ooma.office.porting.application.request.RequestPort;
import com.ooma.office.porting.domain.carrier.Carrier;
import com.ooma.office.porting.domain.request.Actor;
import com.ooma.office.porting.domain.request.Mandate;
import com.ooma.office.porting.domain.request.PortState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/port-requests")
@Tag(name = "Port requests", description = "Numbers on their way from another carrier")
class PortRequestResource {

  private final RequestPort requestPort;
  private final CorrectPortRequest correctPortRequest;
  private final CancelPortRequest cancelPortRequest;
  private final FindPortRequests requests;
  private final Caller caller;
  private final PortRequestAnswers answers;

  PortRequestResource(
      RequestPort requestPort,
      CorrectPortRequest correctPortRequest,
      CancelPortRequest cancelPortRequest,
      FindPortRequests requests,
      Caller caller,
      PortRequestAnswers answers) {
    this.requestPort = requestPort;
    this.correctPortRequest = correctPortRequest;
    this.cancelPortRequest = cancelPortRequest;
    this.requests = requests;
    this.caller = caller;
    this.answers = answers;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
  @Operation(
      operationId = "requestPort",
      summary = "Bring numbers from another carrier",
      description =
          "Free of charge. Every RIO is checked; RIOs and the carrier's account number are never"
              + " shown again. The numbers are ported together or not at all. A number can be in"
              + " one open request at a time. Care sends what the member's bill and RIO letter say;"
              + " who signed the mandate is a person of the company all the same.")
  @APIResponse(
      responseCode = "201",
      description = "The port request, and what to mind until it is done",
      content = @Content(schema = @Schema(implementation = PortRequestAnswer.class)))
  public Response request(@NotNull @Valid PortRequestBody body) {
    var portRequestId =
        requestPort.handle(
            new RequestPort.Command(caller.account(), actor(), body.toSubmission(proof())));
    return Created.at("/v1/port-requests/" + portRequestId, answer(portRequestId));
  }

  @GET
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "listPortRequests",
      summary = "The company's port requests",
      description = "Newest first. Ops and care see those of all companies, or of one.")
  public Page<FindPortRequests.Summary> list(
      @QueryParam("accountId") @Parameter(description = "Only this account's")
          @Nullable UUID accountId,
      @QueryParam("state") @Parameter(description = "Only those in this state")
          @Nullable PortState state,
      @QueryParam("carrier")
          @Pattern(regexp = Carrier.NAME)
          @Parameter(description = "Only those at this carrier", example = "carrier-alpha")
          @Nullable String carrier,
      @QueryParam("number")
          @Parameter(
              description =
                  "Only those that bring this number, or have it replaced: E.164, with its plus as"
                      + " `%2B`",
              schema = @Schema(implementation = String.class, examples = "+33199001234"))
          @Nullable String number,
      @QueryParam("overdue") @Parameter(description = "With true, only those that are late by now")
          @Nullable Boolean overdue,
      @Valid @BeanParam NewestFirst paging) {
    var wanted =
        new FindPortRequests.Wanted(
            state, carrier, QueriedNumber.of(number), Boolean.TRUE.equals(overdue));
    return requests.list(caller.within(accountId), wanted, paging.request());
  }

  @GET
  @Path("/{portRequestId}")
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "getPortRequest",
      summary = "A port request and its numbers",
      description =
          "`state`, the `nextSteps` that can follow, the porting day once the carrier named it, the"
              + " state of each number, and the history.")
  @APIResponse(
      responseCode = "200",
      description = "The port request, with its `ETag`",
      content = @Content(schema = @Schema(implementation = PortRequestAnswer.class)))
  public Response find(@PathParam("portRequestId") UUID portRequestId) {
    var answer = answer(portRequestId);
    return Revision.answer(answer, answer.request().revision());
  }

  @PUT
  @Path("/{portRequestId}")
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
  @Operation(
      operationId = "correctPortRequest",
      summary = "Correct a port request that was refused, and hand it in again",
      description =
          "While it is REJECTED. All of it is sent, with every RIO, and the mandate is given anew;"
              + " it is SUBMITTED again, as the next `submission` of the same request. Send the"
              + " request's `ETag` as `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "The port request as it is now, with its `ETag`",
      content = @Content(schema = @Schema(implementation = PortRequestAnswer.class)))
  public Response correct(
      @PathParam("portRequestId") UUID portRequestId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid PortRequestBody body) {
    var account = caller.account();
    var seen = Revision.seen(ifMatch, () -> requests.revision(account, portRequestId));
    correctPortRequest.handle(
        new CorrectPortRequest.Command(
            account, portRequestId, seen, actor(), body.toSubmission(proof())));
    return find(portRequestId);
  }

  @POST
  @Path("/{portRequestId}/cancellation")
  @Idempotent
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
  @Operation(
      operationId = "cancelPortRequest",
      summary = "Give a port request up",
      description =
          "Until the carrier takes no order back any more: 72 hours before the port, unless it has a"
              + " rule of its own (409 `too-late-to-cancel`). What the carrier may have heard of is"
              + " WITHDRAWING until it says that it keeps the numbers, and CANCELLED then. A carrier"
              + " that can't stop the port any more lets it go on.")
  @APIResponse(
      responseCode = "200",
      description = "The port request, CANCELLED or WITHDRAWING",
      content = @Content(schema = @Schema(implementation = PortRequestAnswer.class)))
  public Response cancel(@PathParam("portRequestId") UUID portRequestId) {
    cancelPortRequest.handle(
        new CancelPortRequest.Command(caller.account(), portRequestId, actor()));
    return Response.ok(answer(portRequestId)).build();
  }

  private PortRequestAnswer answer(UUID portRequestId) {
    var found =
        requests
            .find(caller.within(null), portRequestId)
            .orElseThrow(() -> Refused.notFound("port request"));
    return answers.of(found);
  }

  private Mandate.Proof proof() {
    return Mandate.Proof.ofPresentText(caller.subject(), caller.ipAddress());
  }

  /// What care does for a member is told as care's doing.
  private Actor actor() {
    return Actor.ofCompany(caller.subject(), caller.isOnBehalf());
  }
}
