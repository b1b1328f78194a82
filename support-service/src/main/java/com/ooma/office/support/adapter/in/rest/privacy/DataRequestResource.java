package com.ooma.office.support.adapter.in.rest.privacy;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.api.NewestFirst;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.support.application.privacy.FindDataRequests;
import com.ooma.office.support.application.privacy.FindDataRequests.DataRequestView;
import com.ooma.office.support.application.privacy.RequestPersonalData;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

@Path("/v1/personal-data-requests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS})
@Tag(
    name = "Personal data",
    description = "What is kept of people and of companies, over all services")
class DataRequestResource {

  private static final String ZIP = "application/zip";

  private final RequestPersonalData requestPersonalData;
  private final FindDataRequests requests;
  private final Caller caller;

  DataRequestResource(
      RequestPersonalData requestPersonalData, FindDataRequests requests, Caller caller) {
    this.requestPersonalData = requestPersonalData;
    this.requests = requests;
    this.caller = caller;
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.PRIMARY_MEMBER)
  @Operation(
      operationId = "requestPersonalData",
      summary = "Ask what is kept of somebody or of the company, or have somebody forgotten",
      description =
          "Asked once for all five services, which answer within seconds as a rule. Of somebody who is"
              + " a user, reads for the company or waits for an answer nothing is erased: that ends"
              + " first, then it is asked again. What law requires stays, and is named. All that is kept"
              + " of the company are its orders, seats, numbers, settings, tickets, invoices and so"
              + " on, without recordings and files, which their own operations hand out.")
  @APIResponse(
      responseCode = "201",
      description = "The request",
      content = @Content(schema = @Schema(implementation = DataRequestView.class)))
  public Response request(@NotNull @Valid DataRequestBody body) {
    var request =
        requestPersonalData.handle(
            new RequestPersonalData.Command(
                caller.account(), body.purpose(), body.person(caller.account()), caller.subject()));
    return Created.at("/v1/personal-data-requests/" + request.requestId(), request);
  }

  @GET
  @Operation(
      operationId = "listPersonalDataRequests",
      summary = "Requests about people and companies, newest first",
      description = "The primary member sees the company's; ops see all, or one account's.")
  public Page<DataRequestView> list(
      @Parameter(description = "Only this account's") @QueryParam("accountId")
          @Nullable UUID accountId,
      @Valid @BeanParam NewestFirst paging) {
    return requests.list(caller.within(accountId), paging.request());
  }

  @GET
  @Path("/{requestId}")
  @Operation(
      operationId = "getPersonalDataRequest",
      summary = "What each service did about it",
      description =
          "WAITING until all have answered; then an export is READY for seven days, and EXPIRED"
              + " afterwards; an erasure is DONE, or HELD if the person is in use somewhere.")
  public DataRequestView find(@PathParam("requestId") UUID requestId) {
    return requests
        .find(caller.within(null), requestId)
        .orElseThrow(() -> Refused.notFound("request"));
  }

  @GET
  @Path("/{requestId}/archive")
  @Produces(ZIP)
  @RolesAllowed(Roles.PRIMARY_MEMBER)
  @Operation(
      operationId = "fetchPersonalData",
      summary = "All that is kept of a person or of the company",
      description = "A ZIP file with one JSON file for each service; while the request is READY.")
  @APIResponse(
      responseCode = "200",
      description = "The archive",
      content =
          @Content(
              mediaType = ZIP,
              schema = @Schema(implementation = String.class, format = "binary")))
  public Response fetch(@PathParam("requestId") UUID requestId) {
    var told =
        requests
            .archive(caller.account(), requestId)
            .orElseThrow(() -> Refused.notFound("archive"));
    return Response.ok(PersonalDataArchive.of(told))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"personal-data.zip\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
