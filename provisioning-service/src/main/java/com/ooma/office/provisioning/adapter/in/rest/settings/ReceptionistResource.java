package com.ooma.office.provisioning.adapter.in.rest.settings;

import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.provisioning.application.settings.ChangeReceptionist;
import com.ooma.office.provisioning.domain.settings.SettingPath;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{accountId}/telephony/receptionist")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
@SecurityRequirement(name = "member-token")
@Tag(name = "Office Manager", description = "What a member company sets for its telephony")
class ReceptionistResource {

  private final SettingsDesk desk;
  private final ChangeReceptionist changeReceptionist;

  ReceptionistResource(SettingsDesk desk, ChangeReceptionist changeReceptionist) {
    this.desk = desk;
    this.changeReceptionist = changeReceptionist;
  }

  @GET
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "getReceptionist",
      summary = "The virtual receptionist",
      description =
          "As long as nobody has changed it, it is always open, and key 0 and silence reach the"
              + " first user. A holiday is the whole day in Paris and comes before opening hours;"
              + " hours past midnight belong to the day on which they begin.")
  @APIResponse(
      responseCode = "200",
      description = "The receptionist, with its `ETag`",
      content = @Content(schema = @Schema(implementation = ReceptionistBody.class)))
  public Response find(@PathParam("accountId") UUID accountId) {
    var saved = desk.read(accountId);
    return Revision.answer(
        ReceptionistBody.of(saved.settings().receptionist()),
        saved.revisionOf(SettingPath.RECEPTIONIST));
  }

  @PUT
  @Operation(
      operationId = "changeReceptionist",
      summary = "Set the virtual receptionist up",
      description =
          "Send the `ETag` of the last read as `If-Match`. Refused if a target is not there (422"
              + " `target-unknown`) or a call could go round for ever (422 `call-loop`); `path`"
              + " names the settings.")
  @APIResponse(
      responseCode = "200",
      description = "The receptionist as it is now, with its `ETag`",
      content = @Content(schema = @Schema(implementation = ReceptionistBody.class)))
  public Response change(
      @PathParam("accountId") UUID accountId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ReceptionistBody body) {
    var author = desk.writer(accountId);
    var command =
        new ChangeReceptionist.Command(
            accountId,
            body.toReceptionist(),
            desk.seen(ifMatch, accountId, SettingPath.RECEPTIONIST),
            author);
    BodyPointers.within(
        pointer -> BodyPointers.rest(pointer, SettingPath.RECEPTIONIST).map(body::pointer),
        () -> changeReceptionist.handle(command));
    return find(accountId);
  }
}
