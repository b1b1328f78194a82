package com.ooma.office.provisioning.adapter.in.rest.settings;

import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.provisioning.application.settings.ChangeMusic;
import com.ooma.office.provisioning.domain.settings.Music;
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

@Path("/v1/accounts/{accountId}/telephony/music")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
@SecurityRequirement(name = "member-token")
@Tag(name = "Office Manager", description = "What a member company sets for its telephony")
class MusicResource {

  /// A company's music, as it is read and written.
  @Schema(name = "Music", description = "What callers hear while they wait")
  record Body(
      @Schema(description = "The recording for who is on hold; left out: the music that all have")
          @Nullable UUID onHold,
      @Schema(description = "The recording for who is put through; left out: the usual ringing")
          @Nullable UUID transfer) {

    static Body of(Music music) {
      return new Body(music.onHold(), music.transfer());
    }

    Music toMusic() {
      return new Music(onHold, transfer);
    }
  }

  private final SettingsDesk desk;
  private final ChangeMusic changeMusic;

  MusicResource(SettingsDesk desk, ChangeMusic changeMusic) {
    this.desk = desk;
    this.changeMusic = changeMusic;
  }

  @GET
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "getMusic",
      summary = "Music on hold, and while a call is put through",
      description =
          "Each is one of the company's recordings; without one there is what every company has.")
  @APIResponse(
      responseCode = "200",
      description = "The music, with its `ETag`",
      content = @Content(schema = @Schema(implementation = Body.class)))
  public Response find(@PathParam("accountId") UUID accountId) {
    var saved = desk.read(accountId);
    return Revision.answer(Body.of(saved.settings().music()), saved.revisionOf(SettingPath.MUSIC));
  }

  @PUT
  @Operation(
      operationId = "changeMusic",
      summary = "Choose the music",
      description =
          "422 `recording-unknown` unless the company has it. Send the `ETag` of the last read as"
              + " `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "The music as it is now, with its `ETag`",
      content = @Content(schema = @Schema(implementation = Body.class)))
  public Response change(
      @PathParam("accountId") UUID accountId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Body body) {
    var author = desk.writer(accountId);
    var command =
        new ChangeMusic.Command(
            accountId, body.toMusic(), desk.seen(ifMatch, accountId, SettingPath.MUSIC), author);
    BodyPointers.within(SettingPath.MUSIC, () -> changeMusic.handle(command));
    return find(accountId);
  }
}
