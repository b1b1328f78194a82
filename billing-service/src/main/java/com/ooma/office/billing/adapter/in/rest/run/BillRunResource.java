package com.ooma.office.billing.adapter.in.rest.run;

import com.ooma.office.billing.application.run.FindBillRuns;
import com.ooma.office.billing.application.run.RequestBillRun;
import com.ooma.office.billing.application.run.SteerBillRun;
import com.ooma.office.billing.domain.run.RunStep;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/bill-runs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPS)
@Tag(name = "Bill runs", description = "Runs over all accounts that have a period to bill")
class BillRunResource {

  private static final int MOST_ACCOUNTS = 200;

  @Schema(name = "BillRunRequest")
  record Wish(
      @NotNull
          @Schema(description = "Periods that begin by then; not after today, unless it is dry")
          LocalDate day,
      @NotNull @Schema(description = "Whether nothing is billed, and only said what would be")
          Boolean dry) {}

  @Schema(name = "BillRunSteering")
  record Steering(
      @NotNull @Schema(description = "Whether it goes on; nothing is billed while it does not")
          Boolean running) {}

  private final RequestBillRun requestBillRun;
  private final SteerBillRun steerBillRun;
  private final FindBillRuns runs;
  private final Caller caller;

  BillRunResource(
      RequestBillRun requestBillRun, SteerBillRun steerBillRun, FindBillRuns runs, Caller caller) {
    this.requestBillRun = requestBillRun;
    this.steerBillRun = steerBillRun;
    this.runs = runs;
    this.caller = caller;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "requestBillRun",
      summary = "Bill all that is due, or see before what that comes to",
      description =
          "Behind the answer: the run tells how far it is. Periods are billed by themselves as they"
              + " begin, too, but not while a run that bills is not done (409 `bill-run-open` for"
              + " another one).")
  @APIResponse(
      responseCode = "202",
      description = "The run, on its way",
      content = @Content(schema = @Schema(implementation = FindBillRuns.View.class)))
  @APIResponse(responseCode = "409", description = "Another run is not done")
  public Response request(@NotNull @Valid Wish wish) {
    var run =
        requestBillRun.handle(new RequestBillRun.Command(wish.day(), wish.dry(), caller.subject()));
    return Response.accepted(find(run))
        .header(HttpHeaders.LOCATION, "/v1/bill-runs/" + run)
        .build();
  }

  @GET
  @Operation(
      operationId = "listBillRuns",
      summary = "The runs that were asked for",
      description = "The last one first.")
  public Page<FindBillRuns.View> list(@Valid @BeanParam Paging paging) {
    return runs.list(paging.request());
  }

  @GET
  @Path("/{runId}")
  @Operation(
      operationId = "getBillRun",
      summary = "How far a run is, and what it comes to",
      description =
          "With what the last documents of the same accounts had come to, and the difference.")
  public FindBillRuns.View find(@PathParam("runId") UUID runId) {
    return runs.findOfAnyAccount(runId).orElseThrow(() -> Refused.notFound("bill run"));
  }

  @GET
  @Path("/{runId}/accounts")
  @Operation(
      operationId = "listBillRunAccounts",
      summary = "The accounts of a run that differ most",
      description =
          "The first 200 of them, by how much their bills differ from the last ones; those that"
              + " can't be billed by `outcome=FAILED`.")
  public FindBillRuns.AccountsView accounts(
      @PathParam("runId") UUID runId,
      @QueryParam("outcome") @Parameter(description = "Of this outcome only")
          RunStep.@Nullable Outcome outcome) {
    find(runId);
    return runs.stepsOfAnyAccount(runId, outcome, MOST_ACCOUNTS);
  }

  @PUT
  @Path("/{runId}/steering")
  @Operation(
      operationId = "steerBillRun",
      summary = "Stop a run, or have it go on",
      description = "It stops between two accounts: none is billed by half.")
  @APIResponse(
      responseCode = "200",
      description = "How far it is",
      content = @Content(schema = @Schema(implementation = FindBillRuns.View.class)))
  @APIResponse(responseCode = "409", description = "It is done")
  public FindBillRuns.View steer(
      @PathParam("runId") UUID runId, @NotNull @Valid Steering steering) {
    steerBillRun.handle(new SteerBillRun.Command(runId, steering.running()));
    return find(runId);
  }
}
