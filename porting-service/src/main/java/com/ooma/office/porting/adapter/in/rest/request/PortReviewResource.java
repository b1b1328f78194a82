package com.ooma.office.porting.adapter.in.rest.request;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.porting.application.request.ApprovePortRequest;
import com.ooma.office.porting.application.request.DividePortRequest;
import com.ooma.office.porting.application.request.FindPortRequests;
import com.ooma.office.porting.application.request.LosePortRequest;
import com.ooma.office.porting.application.request.RejectPortRequest;
import com.ooma.office.porting.domain.request.Actor;
import com.ooma.office.porting.domain.request.Rejection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/port-requests/{portRequestId}")
@RolesAllowed(Roles.OPS)
@Tag(name = "Port review", description = "What ops decide on port requests")
class PortReviewResource {

  @Schema(name = "PortRejectionRequest")
  record RejectionBody(
      @NotNull Rejection.Reason reason, @Size(max = 1000) @Nullable String detail) {}

  @Schema(name = "PortLossRequest")
  record LossBody(
      @NotBlank
          @Size(max = 1000)
          @Schema(
              description = "What was tried, and with whom",
              examples = "Neither carrier-alpha nor the block owner routes it")
          String detail) {}

  private final ApprovePortRequest approve;
  private final RejectPortRequest reject;
  private final DividePortRequest divide;
  private final LosePortRequest lose;
  private final FindPortRequests requests;
  private final Caller caller;
  private final PortRequestAnswers answers;

  PortReviewResource(
      ApprovePortRequest approve,
      RejectPortRequest reject,
      DividePortRequest divide,
      LosePortRequest lose,
      FindPortRequests requests,
      Caller caller,
      PortRequestAnswers answers) {
    this.approve = approve;
    this.reject = reject;
    this.divide = divide;
    this.lose = lose;
    this.requests = requests;
    this.caller = caller;
    this.answers = answers;
  }

  @POST
  @Path("/approval")
  @Idempotent
  @Operation(
      operationId = "approvePortRequest",
      summary = "Let a port request go to its carrier",
      description =
          "From SUBMITTED to UNDER_REVIEW; it is SENT_TO_CARRIER as soon as the carrier took it,"
              + " however long that takes. `problem` tells what is in the way.")
  @APIResponse(
      responseCode = "200",
      description = "The port request",
      content = @Content(schema = @Schema(implementation = PortRequestAnswer.class)))
  public Response approve(@PathParam("portRequestId") UUID portRequestId) {
    approve.handle(new ApprovePortRequest.Command(portRequestId, Actor.ops(caller.subject())));
    return answer(portRequestId);
  }

  @POST
  @Path("/rejection")
  @Idempotent
  @Operation(
      operationId = "rejectPortRequest",
      summary = "Refuse a port request",
      description =
          "For a reason that French rules allow: an unpaid bill or a running commitment is none.")
  @APIResponse(
      responseCode = "200",
      description = "The port request, rejected",
      content = @Content(schema = @Schema(implementation = PortRequestAnswer.class)))
  public Response reject(
      @PathParam("portRequestId") UUID portRequestId, @NotNull @Valid RejectionBody body) {
    reject.handle(
        new RejectPortRequest.Command(
            portRequestId,
            new Rejection(body.reason(), body.detail()),
            Actor.ops(caller.subject())));
    return answer(portRequestId);
  }

  @POST
  @Path("/division")
  @Idempotent
  @Operation(
      operationId = "dividePortRequest",
      summary = "Port what answered, and the rest another time",
      description =
          "While it is TESTING, and some numbers have answered and others have not (else 409"
              + " `port-not-divisible`); after the last round of calls all go back. The numbers that"
              + " answered are ported, and the request is COMPLETED; the others go to the carrier as"
              + " an order of their own, in a request that names this one as `splitFrom`.")
  @APIResponse(
      responseCode = "201",
      description = "The port request of the other numbers",
      content = @Content(schema = @Schema(implementation = PortRequestAnswer.class)))
  public Response divide(@PathParam("portRequestId") UUID portRequestId) {
    var part =
        divide.handle(new DividePortRequest.Command(portRequestId, Actor.ops(caller.subject())));
    return Created.at("/v1/port-requests/" + part, view(part));
  }

  @POST
  @Path("/loss")
  @Idempotent
  @Operation(
      operationId = "losePortRequest",
      summary = "Give numbers up as lost",
      description =
          "When they left their carrier and can't be had back, neither to us nor to it: from PORTING,"
              + " TESTING or ROLLED_BACK to LOST. The company is credited for it.")
  @APIResponse(
      responseCode = "200",
      description = "The port request, lost",
      content = @Content(schema = @Schema(implementation = PortRequestAnswer.class)))
  public Response lose(
      @PathParam("portRequestId") UUID portRequestId, @NotNull @Valid LossBody body) {
    lose.handle(
        new LosePortRequest.Command(portRequestId, body.detail(), Actor.ops(caller.subject())));
    return answer(portRequestId);
  }

  private Response answer(UUID portRequestId) {
    return Response.ok(view(portRequestId)).build();
  }

  private PortRequestAnswer view(UUID portRequestId) {
    var found =
        requests
            .find(null, portRequestId) // ops see every account's
            .orElseThrow(() -> Refused.notFound("port request"));
    return answers.of(found);
  }
}
