package com.ooma.office.provisioning.adapter.in.rest.mailbox;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.api.FileAnswer;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.provisioning.application.mailbox.ChangeMessage;
import com.ooma.office.provisioning.application.mailbox.DeliverMessage;
import com.ooma.office.provisioning.application.mailbox.FindMessages;
import com.ooma.office.provisioning.application.mailbox.ReadMailbox;
import com.ooma.office.provisioning.domain.mailbox.PaperForm;
import com.ooma.office.provisioning.domain.media.Audio;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

@Path("/v1/accounts/{accountId}/telephony/users/{extension}/messages")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER})
@SecurityRequirement(name = "member-token")
@Tag(name = "Mailboxes", description = "Voicemails and faxes")
class MessageResource {

  @Schema(name = "DeliveredMessage")
  record Delivered(UUID messageId) {}

  @Schema(name = "MessageMark")
  record Mark(@NotNull Boolean heard) {}

  private final MailboxDesk desk;
  private final DeliverMessage deliverMessage;
  private final ChangeMessage changeMessage;
  private final ReadMailbox mailbox;

  MessageResource(
      MailboxDesk desk,
      DeliverMessage deliverMessage,
      ChangeMessage changeMessage,
      ReadMailbox mailbox) {
    this.desk = desk;
    this.deliverMessage = deliverMessage;
    this.changeMessage = changeMessage;
    this.mailbox = mailbox;
  }

  @GET
  @Operation(
      operationId = "listMessages",
      summary = "What was left for a user",
      description = "Voicemails and faxes, newest first. Only for the user and the primary member.")
  public Page<FindMessages.MessageView> list(
      @PathParam("accountId") UUID accountId,
      @PathParam("extension") String extension,
      @Valid @BeanParam Paging paging) {
    return mailbox.messages(accountId, extension, paging.request(), desk.member(accountId));
  }

  @POST
  @Consumes({Audio.WAV, Audio.MP3, PaperForm.PDF_TYPE, PaperForm.TIFF_TYPE})
  @Idempotent
  @RolesAllowed(Roles.VOICE_SWITCH)
  @Operation(
      operationId = "deliverMessage",
      summary = "The platform took a message",
      description =
          "A voicemail (WAV or MP3) or a fax (PDF or TIFF), judged by its content, which also says"
              + " how many seconds or pages it has; 20 MB at most.")
  @APIResponse(
      responseCode = "201",
      description = "It is in the mailbox",
      content = @Content(schema = @Schema(implementation = Delivered.class)))
  public Response deliver(
      @PathParam("accountId") UUID accountId,
      @PathParam("extension") String extension,
      @QueryParam("from")
          @Pattern(regexp = "[+]?[0-9]{2,20}")
          @Parameter(description = "The caller's number; left out if it was withheld")
          @Nullable String from,
      @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = Audio.WAV,
                    schema = @Schema(implementation = String.class, format = "binary")),
                @Content(
                    mediaType = Audio.MP3,
                    schema = @Schema(implementation = String.class, format = "binary")),
                @Content(
                    mediaType = PaperForm.PDF_TYPE,
                    schema = @Schema(implementation = String.class, format = "binary")),
                @Content(
                    mediaType = PaperForm.TIFF_TYPE,
                    schema = @Schema(implementation = String.class, format = "binary"))
              })
          byte @Nullable [] content) {
    var messageId =
        deliverMessage.handle(
            new DeliverMessage.Command(
                accountId, extension, from, content == null ? new byte[0] : content));
    return Created.at(
        "/v1/accounts/%s/telephony/users/%s/messages/%s".formatted(accountId, extension, messageId),
        new Delivered(messageId));
  }

  @GET
  @Path("/{messageId}")
  @Operation(
      operationId = "getMessage",
      summary = "A message",
      description = "What it is; what was said or faxed is at `/content`.")
  public FindMessages.MessageView find(
      @PathParam("accountId") UUID accountId,
      @PathParam("extension") String extension,
      @PathParam("messageId") UUID messageId) {
    return mailbox.message(accountId, extension, messageId, desk.member(accountId));
  }

  @GET
  @Path("/{messageId}/content")
  @Produces({Audio.WAV, Audio.MP3, PaperForm.PDF_TYPE, PaperForm.TIFF_TYPE})
  @Operation(
      operationId = "openMessage",
      summary = "What was said or faxed",
      description =
          "Byte for byte as it came, or the `Range` of it that is asked for. It stays new until it"
              + " is marked.")
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
            schema = @Schema(implementation = String.class, format = "binary")),
        @Content(
            mediaType = PaperForm.PDF_TYPE,
            schema = @Schema(implementation = String.class, format = "binary")),
        @Content(
            mediaType = PaperForm.TIFF_TYPE,
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
            schema = @Schema(implementation = String.class, format = "binary")),
        @Content(
            mediaType = PaperForm.PDF_TYPE,
            schema = @Schema(implementation = String.class, format = "binary")),
        @Content(
            mediaType = PaperForm.TIFF_TYPE,
            schema = @Schema(implementation = String.class, format = "binary"))
      })
  @APIResponse(
      responseCode = "416",
      description = "There is nothing at the place that was asked for")
  public Response open(
      @PathParam("accountId") UUID accountId,
      @PathParam("extension") String extension,
      @PathParam("messageId") UUID messageId,
      @HeaderParam("Range") @Parameter(example = "bytes=0-1023") @Nullable String range) {
    var opened = mailbox.open(accountId, extension, messageId, desk.member(accountId));
    return FileAnswer.of(opened.content(), opened.message().mediaType(), range);
  }

  @PUT
  @Path("/{messageId}/mark")
  @Operation(
      operationId = "markMessage",
      summary = "Mark a message as heard, or as new",
      description = "The same mark twice changes nothing.")
  @APIResponse(responseCode = "204", description = "It is marked")
  public Response mark(
      @PathParam("accountId") UUID accountId,
      @PathParam("extension") String extension,
      @PathParam("messageId") UUID messageId,
      @NotNull @Valid Mark body) {
    changeMessage.mark(which(accountId, extension, messageId), body.heard());
    return Response.noContent().build();
  }

  @DELETE
  @Path("/{messageId}")
  @Operation(
      operationId = "deleteMessage",
      summary = "Delete a message",
      description = "With what was said or faxed; nobody can bring it back.")
  @APIResponse(responseCode = "204", description = "It is gone")
  public Response delete(
      @PathParam("accountId") UUID accountId,
      @PathParam("extension") String extension,
      @PathParam("messageId") UUID messageId) {
    changeMessage.delete(which(accountId, extension, messageId));
    return Response.noContent().build();
  }

  private ChangeMessage.Which which(UUID accountId, String extension, UUID messageId) {
    return new ChangeMessage.Which(accountId, extension, messageId, desk.member(accountId));
  }
}
