package com.ooma.office.support.adapter.in.rest.attachment;

import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.support.application.attachment.AddAttachment;
import com.ooma.office.support.application.attachment.FindAttachments.AttachmentEntry;
import com.ooma.office.support.application.attachment.ReadAttachment;
import com.ooma.office.support.domain.attachment.Attachment;
import com.ooma.office.support.domain.attachment.AttachmentForm;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/tickets/{ticketId}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
@Tag(name = "Tickets", description = "Questions of members, and the conversation about each")
class AttachmentResource {

  /// Oldest first.
  @Schema(name = "Attachments")
  record Attachments(@Schema(maxItems = Attachment.MOST) List<AttachmentEntry> items) {}

  private final AddAttachment addAttachment;
  private final ReadAttachment readAttachment;
  private final Caller caller;

  AttachmentResource(AddAttachment addAttachment, ReadAttachment readAttachment, Caller caller) {
    this.addAttachment = addAttachment;
    this.readAttachment = readAttachment;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listAttachments",
      summary = "The files of a ticket",
      description = "Oldest first; at most 20.")
  public Attachments list(@PathParam("ticketId") UUID ticketId) {
    return new Attachments(readAttachment.list(asked(ticketId)));
  }

  @POST
  @Consumes({AttachmentForm.PNG_TYPE, AttachmentForm.JPEG_TYPE, AttachmentForm.PDF_TYPE})
  @Idempotent
  @Operation(
      operationId = "addAttachment",
      summary = "Add a file to a ticket",
      description =
          "PNG, JPEG or PDF of 5 MiB at most, judged by its content alone. Everybody who sees the"
              + " ticket sees it. A path and quotes in the name are left out, and an extension of"
              + " another form is followed by that of its own.")
  @APIResponse(
      responseCode = "201",
      description = "What was added",
      content = @Content(schema = @Schema(implementation = AttachmentEntry.class)))
  public Response add(
      @PathParam("ticketId") UUID ticketId,
      @QueryParam("name")
          @NotNull
          @Size(min = 1, max = Attachment.LONGEST_NAME)
          @Parameter(example = "écran.png")
          String name,
      @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = AttachmentForm.PNG_TYPE,
                    schema = @Schema(implementation = String.class, format = "binary")),
                @Content(
                    mediaType = AttachmentForm.JPEG_TYPE,
                    schema = @Schema(implementation = String.class, format = "binary")),
                @Content(
                    mediaType = AttachmentForm.PDF_TYPE,
                    schema = @Schema(implementation = String.class, format = "binary"))
              })
          byte @Nullable [] content) {
    var entry =
        addAttachment.handle(
            new AddAttachment.Command(
                caller.within(null),
                ticketId,
                name,
                content == null ? new byte[0] : content,
                caller.subject()));
    return Created.at("/v1/tickets/" + ticketId + "/attachments/" + entry.attachmentId(), entry);
  }

  @GET
  @Path("/{attachmentId}")
  @Produces({AttachmentForm.PNG_TYPE, AttachmentForm.JPEG_TYPE, AttachmentForm.PDF_TYPE})
  @Operation(
      operationId = "readAttachment",
      summary = "A file of a ticket",
      description =
          "Byte for byte as it was sent, to be saved: a browser that is sent there shows and runs"
              + " nothing of it.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = {
        @Content(
            mediaType = AttachmentForm.PNG_TYPE,
            schema = @Schema(implementation = String.class, format = "binary")),
        @Content(
            mediaType = AttachmentForm.JPEG_TYPE,
            schema = @Schema(implementation = String.class, format = "binary")),
        @Content(
            mediaType = AttachmentForm.PDF_TYPE,
            schema = @Schema(implementation = String.class, format = "binary"))
      })
  public Response read(
      @PathParam("ticketId") UUID ticketId, @PathParam("attachmentId") UUID attachmentId) {
    var file = readAttachment.handle(asked(ticketId), attachmentId);
    return Response.ok(file.content(), file.entry().form().mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=" + extended(file.entry()))
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }

  /// As RFC 8187 writes names that are not ASCII.
  private static String extended(AttachmentEntry entry) {
    return "UTF-8''"
        + URLEncoder.encode(entry.name(), StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("*", "%2A");
  }

  private ReadAttachment.Command asked(UUID ticketId) {
    return new ReadAttachment.Command(caller.within(null), caller.isStaff(), ticketId);
  }
}
