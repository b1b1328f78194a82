package com.ooma.office.provisioning.adapter.in.rest.settings;

import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.provisioning.application.settings.AddRingGroup;
import com.ooma.office.provisioning.application.settings.ChangeRingGroup;
import com.ooma.office.provisioning.application.settings.DeleteRingGroup;
import com.ooma.office.provisioning.domain.settings.SettingPath;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{accountId}/telephony/ring-groups")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
@SecurityRequirement(name = "member-token")
@Tag(name = "Office Manager", description = "What a member company sets for its telephony")
class RingGroupResource {

  @Schema(name = "RingGroups")
  record Groups(List<RingGroupBody> items) {}

  private final SettingsDesk desk;
  private final AddRingGroup addRingGroup;
  private final ChangeRingGroup changeRingGroup;
  private final DeleteRingGroup deleteRingGroup;

  RingGroupResource(
      SettingsDesk desk,
      AddRingGroup addRingGroup,
      ChangeRingGroup changeRingGroup,
      DeleteRingGroup deleteRingGroup) {
    this.desk = desk;
    this.addRingGroup = addRingGroup;
    this.changeRingGroup = changeRingGroup;
    this.deleteRingGroup = deleteRingGroup;
  }

  @GET
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "listRingGroups",
      summary = "The company's ring groups",
      description = "Lowest extension first; at most 99.")
  public Groups list(@PathParam("accountId") UUID accountId) {
    return new Groups(
        desk.read(accountId).settings().groups().values().stream().map(RingGroupBody::of).toList());
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "addRingGroup",
      summary = "Make users a ring group",
      description =
          "Only desk phones of a group ring: what its members forward for themselves is not"
              + " followed, and who doesn't want to be disturbed is left out. Refused if a target"
              + " is not there (422 `target-unknown`) or a call could go round for ever (422"
              + " `call-loop`); `path` names the settings.")
  @APIResponse(
      responseCode = "201",
      description = "The group",
      content = @Content(schema = @Schema(implementation = RingGroupBody.class)))
  public Response add(@PathParam("accountId") UUID accountId, @NotNull @Valid RingGroupBody body) {
    var author = desk.writer(accountId);
    var command = new AddRingGroup.Command(accountId, body.extension(), body::toGroup, author);
    var extension =
        BodyPointers.within(BodyPointers::inAnyGroup, () -> addRingGroup.handle(command));
    return Created.at(
        "/v1/accounts/" + accountId + "/telephony/" + SettingPath.group(extension),
        RingGroupBody.of(desk.read(accountId).settings().requireGroup(extension)));
  }

  @GET
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Path("/{extension}")
  @Operation(
      operationId = "getRingGroup",
      summary = "A ring group",
      description = "With the `ETag` that a change sends back as `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "The group, with its `ETag`",
      content = @Content(schema = @Schema(implementation = RingGroupBody.class)))
  public Response find(
      @PathParam("accountId") UUID accountId, @PathParam("extension") String extension) {
    var saved = desk.read(accountId);
    return Revision.answer(
        RingGroupBody.of(saved.settings().requireGroup(extension)),
        saved.revisionOf(SettingPath.group(extension)));
  }

  @PUT
  @Path("/{extension}")
  @Operation(
      operationId = "changeRingGroup",
      summary = "Change a ring group",
      description = "Send the `ETag` of the last read as `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "The group as it is now, with its `ETag`",
      content = @Content(schema = @Schema(implementation = RingGroupBody.class)))
  public Response change(
      @PathParam("accountId") UUID accountId,
      @PathParam("extension") String extension,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid RingGroupBody body) {
    var author = desk.writer(accountId);
    desk.read(accountId)
        .settings()
        .requireGroup(extension); // before an extension that can't be one
    var path = SettingPath.group(extension);
    var command =
        new ChangeRingGroup.Command(
            accountId, body.toGroup(extension), desk.seen(ifMatch, accountId, path), author);
    BodyPointers.within(path, () -> changeRingGroup.handle(command));
    return find(accountId, extension);
  }

  @DELETE
  @Path("/{extension}")
  @Operation(
      operationId = "deleteRingGroup",
      summary = "Give a ring group up",
      description =
          "As long as something sends calls to it, it stays (409 `still-used`; `path` names what)."
              + " Send the `ETag` of the last read as `If-Match`.")
  @APIResponse(responseCode = "204", description = "It is gone")
  public Response delete(
      @PathParam("accountId") UUID accountId,
      @PathParam("extension") String extension,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    var author = desk.writer(accountId);
    deleteRingGroup.handle(
        new DeleteRingGroup.Command(
            accountId,
            extension,
            desk.seen(ifMatch, accountId, SettingPath.group(extension)),
            author));
    return Response.noContent().build();
  }
}
