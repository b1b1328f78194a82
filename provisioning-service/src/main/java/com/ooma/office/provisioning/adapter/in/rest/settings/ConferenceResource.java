package com.ooma.office.provisioning.adapter.in.rest.settings;

import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.provisioning.application.settings.ChangeConference;
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

@Path("/v1/accounts/{accountId}/telephony/conference")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
@SecurityRequirement(name = "member-token")
@Tag(name = "Office Manager", description = "What a member company sets for its telephony")
class ConferenceResource {

  private final SettingsDesk desk;
  private final ChangeConference changeConference;

  ConferenceResource(SettingsDesk desk, ChangeConference changeConference) {
    this.desk = desk;
    this.changeConference = changeConference;
  }

  @GET
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "getConference",
      summary = "The conference server and its rooms",
      description = "At extension 2999. Ten rooms of ten participants; a new company has one.")
  @APIResponse(
      responseCode = "200",
      description = "The conference server, with its `ETag`",
      content = @Content(schema = @Schema(implementation = ConferenceBody.class)))
  public Response find(@PathParam("accountId") UUID accountId) {
    var saved = desk.read(accountId);
    return Revision.answer(
        ConferenceBody.of(saved.settings().conference()), saved.revisionOf(SettingPath.CONFERENCE));
  }

  @PUT
  @Operation(
      operationId = "changeConference",
      summary = "Set the conference server up",
      description =
          "All rooms at once. As long as something sends calls to it, one room stays (409"
              + " `still-used`; `path` names what). Send the `ETag` of the last read as"
              + " `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "The conference server as it is now, with its `ETag`",
      content = @Content(schema = @Schema(implementation = ConferenceBody.class)))
  public Response change(
      @PathParam("accountId") UUID accountId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ConferenceBody body) {
    var author = desk.writer(accountId);
    var command =
        new ChangeConference.Command(
            accountId,
            body.toConference(),
            desk.seen(ifMatch, accountId, SettingPath.CONFERENCE),
            author);
    BodyPointers.within(SettingPath.CONFERENCE, () -> changeConference.handle(command));
    return find(accountId);
  }
}
