package com.ooma.office.provisioning.adapter.in.rest.media;

import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.api.FileAnswer;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.provisioning.application.media.AddRecording;
import com.ooma.office.provisioning.application.media.DeleteRecording;
import com.ooma.office.provisioning.application.media.PlayRecording;
import com.ooma.office.provisioning.application.settings.Author;
import com.ooma.office.provisioning.domain.media.Audio;
import com.ooma.office.provisioning.domain.media.Recording;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{accountId}/telephony/recordings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.CARE})
@SecurityRequirement(name = "member-token")
@Tag(name = "Recordings", description = "Greetings and music that callers are played")
class RecordingResource {

  private static final String EXTENSION = "2[0-9]{3}";

  @Schema(name = "Recording")
  record View(
      UUID recordingId,
      String name,
      @Schema(description = "Whose voicemail it is for; absent for the company's")
          @Nullable String extension,
      Audio.Form form,
      @Schema(description = "How long it plays, by its content") int seconds,
      int bytes,
      Instant addedAt) {

    static View of(Recording recording) {
      return new View(
          recording.recordingId(),
          recording.name(),
          recording.extension(),
          recording.audio().form(),
          recording.audio().seconds(),
          recording.bytes(),
          recording.addedAt());
    }
  }

  @Schema(name = "Recordings")
  record Views(@Schema(maxItems = Recording.MOST) List<View> items) {}

  private final Caller caller;
  private final AddRecording addRecording;
  private final DeleteRecording deleteRecording;
  private final PlayRecording playRecording;

  RecordingResource(
      Caller caller,
      AddRecording addRecording,
      DeleteRecording deleteRecording,
      PlayRecording playRecording) {
    this.caller = caller;
    this.addRecording = addRecording;
    this.deleteRecording = deleteRecording;
    this.playRecording = playRecording;
  }

  @GET
  @RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "listRecordings",
      summary = "The company's recordings",
      description = "Oldest first; at most 100. A member names the own extension.")
  public Views list(
      @PathParam("accountId") UUID accountId,
      @QueryParam("extension")
          @Pattern(regexp = EXTENSION)
          @Parameter(description = "Those that this user recorded for the own voicemail")
          @Nullable String extension) {
    caller.mayRead(accountId);
    return new Views(
        playRecording.list(accountId, extension, reader()).stream().map(View::of).toList());
  }

  @POST
  @Consumes({Audio.WAV, Audio.MP3})
  @Idempotent
  @Operation(
      operationId = "addRecording",
      summary = "Give us a recording",
      description =
          "WAV (PCM, A-law, µ-law) or MP3, 5 MB and ten minutes at most, judged by its content"
              + " alone. Settings name it by its id. A member records for the voicemail of the own"
              + " `extension`.")
  @APIResponse(
      responseCode = "201",
      description = "The recording",
      content = @Content(schema = @Schema(implementation = View.class)))
  public Response add(
      @PathParam("accountId") UUID accountId,
      @QueryParam("name")
          @NotNull
          @Size(min = 1, max = Recording.LONGEST_NAME)
          @Parameter(example = "Accueil")
          String name,
      @QueryParam("rightsConfirmed")
          @Parameter(description = "`true`: whoever sends it may have it played to callers")
          boolean rightsConfirmed,
      @QueryParam("extension")
          @Pattern(regexp = EXTENSION)
          @Parameter(description = "For the voicemail of this user; left out: for the company")
          @Nullable String extension,
      @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = Audio.WAV,
                    schema = @Schema(implementation = String.class, format = "binary")),
                @Content(
                    mediaType = Audio.MP3,
                    schema = @Schema(implementation = String.class, format = "binary"))
              })
          byte @Nullable [] content) {
    caller.mustBe(accountId);
    var recording =
        addRecording.handle(
            new AddRecording.Command(
                accountId,
                extension,
                name,
                rightsConfirmed,
                content == null ? new byte[0] : content,
                author()));
    return Created.at(
        "/v1/accounts/" + accountId + "/telephony/recordings/" + recording.recordingId(),
        View.of(recording));
  }

  @GET
  @RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Path("/{recordingId}")
  @Operation(
      operationId = "getRecording",
      summary = "A recording",
      description = "What it is; its sound is at `/content`.")
  public View find(
      @PathParam("accountId") UUID accountId, @PathParam("recordingId") UUID recordingId) {
    caller.mayRead(accountId);
    return View.of(playRecording.find(accountId, recordingId));
  }

  @GET
  @RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE, Roles.VOICE_SWITCH})
  @Path("/{recordingId}/content")
  @Produces({Audio.WAV, Audio.MP3})
  @Operation(
      operationId = "playRecording",
      summary = "A recording's sound",
      description = "Byte for byte as it was sent, or the `Range` of it that is asked for.")
  @APIResponse(
      responseCode = "200",
      description = "All of it",
      headers = @Header(name = "Accept-Ranges", schema = @Schema(implementation = String.class)),
      content = {
        @Content(
            mediaType = Audio.WAV,
            schema = @Schema(implementation = String.class, format = "binary")),
        @Content(
            mediaType = Audio.MP3,
            schema = @Schema(implementation = String.class, format = "binary"))
      })
  @APIResponse(
      responseCode = "206",
      description = "The part that was asked for",
      headers = @Header(name = "Content-Range", schema = @Schema(implementation = String.class)),
      content = {
        @Content(
            mediaType = Audio.WAV,
            schema = @Schema(implementation = String.class, format = "binary")),
        @Content(
            mediaType = Audio.MP3,
            schema = @Schema(implementation = String.class, format = "binary"))
      })
  @APIResponse(
      responseCode = "416",
      description = "There is nothing at the place that was asked for")
  public Response play(
      @PathParam("accountId") UUID accountId,
      @PathParam("recordingId") UUID recordingId,
      @HeaderParam("Range") @Parameter(example = "bytes=0-1023") @Nullable String range) {
    if (!caller.has(Roles.VOICE_SWITCH)) {
      caller.mayRead(accountId);
    }
    var sound = playRecording.play(accountId, recordingId);
    return FileAnswer.of(sound.content(), sound.recording().audio().form().mediaType(), range);
  }

  @DELETE
  @Path("/{recordingId}")
  @Operation(
      operationId = "deleteRecording",
      summary = "Give a recording up",
      description =
          "As long as a setting plays it, it stays (409 `recording-used`; `path` names which).")
  @APIResponse(responseCode = "204", description = "It is gone")
  public Response delete(
      @PathParam("accountId") UUID accountId, @PathParam("recordingId") UUID recordingId) {
    caller.mustBe(accountId);
    deleteRecording.handle(new DeleteRecording.Command(accountId, recordingId, author()));
    return Response.noContent().build();
  }

  private Author author() {
    return Author.ofMember(
        caller.isOnBehalf(),
        caller.has(Roles.PRIMARY_MEMBER),
        caller.subject(),
        caller.verifiedEmail().orElse(null));
  }

  /// Our own people see what everybody recorded.
  private Author reader() {
    return caller.isStaff() ? new Author(Author.Kind.OPS, caller.subject(), null) : author();
  }
}
