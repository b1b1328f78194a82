package com.ooma.office.support.adapter.in.rest.relocation;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.api.NewestFirst;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.support.application.relocation.CancelRelocation;
import com.ooma.office.support.application.relocation.FindRelocations;
import com.ooma.office.support.application.relocation.RelocationView;
import com.ooma.office.support.application.relocation.RequestRelocation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
@Path("/v1/relocations")
@RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
@Tag(name = "Relocations", description = "Moves to another WeWork site, with phones and numbers")
class RelocationResource {

  private final RequestRelocation requestRelocation;
  private final CancelRelocation cancelRelocation;
  private final FindRelocations relocations;
  private final Caller caller;

  RelocationResource(
      RequestRelocation requestRelocation,
      CancelRelocation cancelRelocation,
      FindRelocations relocations,
      Caller caller) {
    this.requestRelocation = requestRelocation;
    this.cancelRelocation = cancelRelocation;
    this.relocations = relocations;
    this.caller = caller;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
  @Operation(
      operationId = "requestRelocation",
      summary = "Move the users of a site to another",
      description =
          "They keep their phones and numbers. On the day of the move emergency services are sent"
              + " to the new site, and the company is told by e-mail. What can't be is refused at"
              + " once (422 `site-unknown`, `site-same`; 409 `site-moving`, `account-leaving`,"
              + " `account-left`, `account-undescribed`), or later, if something changed, by"
              + " e-mail.")
  @APIResponse(
      responseCode = "201",
      description = "The relocation",
      content = @Content(schema = @Schema(implementation = RelocationView.class)))
  public Response request(@NotNull @Valid RelocationBody body) {
    var relocation =
        requestRelocation.handle(
            new RequestRelocation.Command(caller.account(), caller.subject(), body.move()));
    return Created.at("/v1/relocations/" + relocation.relocationId(), relocation);
  }

  @GET
  @Operation(
      operationId = "listRelocations",
      summary = "Relocations, newest first",
      description = "Members see their company's; ops and care see all, or one account's.")
  public Page<RelocationView> list(
      @Parameter(description = "Only this account's") @QueryParam("accountId")
          @Nullable UUID accountId,
      @Valid @BeanParam NewestFirst paging) {
    return relocations.list(caller.within(accountId), paging.request());
  }

  @GET
  @Path("/{relocationId}")
  @Operation(
      operationId = "getRelocation",
      summary = "A relocation and what became of it",
      description =
          "REQUESTED until the day of the move, then DONE, with the site's name and the day; or"
              + " REFUSED, with the reason; or CANCELLED.")
  public RelocationView find(@PathParam("relocationId") UUID relocationId) {
    return relocations
        .find(caller.within(null), relocationId)
        .orElseThrow(() -> Refused.notFound("relocation"));
  }

  @DELETE
  @Path("/{relocationId}")
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
  @Operation(
      operationId = "cancelRelocation",
      summary = "Stay after all",
      description =
          "Until the users have moved (409 `relocation-done`). It stays to be seen as CANCELLED,"
              + " and makes room for another; doing so again changes nothing. If they were just"
              + " moving, it will be DONE, and the company is told.")
  @APIResponse(responseCode = "204", description = "The users stay where they are")
  public void cancel(@PathParam("relocationId") UUID relocationId) {
    cancelRelocation.handle(
        new CancelRelocation.Command(caller.account(), relocationId, caller.subject()));
  }
}
