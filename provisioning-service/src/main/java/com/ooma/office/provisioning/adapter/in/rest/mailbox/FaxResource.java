package com.ooma.office.provisioning.adapter.in.rest.mailbox;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.provisioning.application.mailbox.FindMessages;
import com.ooma.office.provisioning.application.mailbox.ReadMailbox;
import com.ooma.office.provisioning.application.mailbox.SendFax;
import com.ooma.office.provisioning.domain.mailbox.PaperForm;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{accountId}/telephony/users/{extension}/faxes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER})
@SecurityRequirement(name = "member-token")
@Tag(name = "Mailboxes", description = "Voicemails and faxes")
class FaxResource {

  @Schema(name = "QueuedFax")
  record Queued(UUID faxId) {}

  private final MailboxDesk desk;
  private final SendFax sendFax;
  private final ReadMailbox mailbox;

  FaxResource(MailboxDesk desk, SendFax sendFax, ReadMailbox mailbox) {
    this.desk = desk;
    this.sendFax = sendFax;
    this.mailbox = mailbox;
  }

  @GET
  @Operation(
      operationId = "listFaxes",
      summary = "The faxes that a user sent",
      description = "Newest first, each with its tries and when it is tried next.")
  public Page<FindMessages.FaxView> list(
      @PathParam("accountId") UUID accountId,
      @PathParam("extension") String extension,
      @Valid @BeanParam Paging paging) {
    return mailbox.faxes(accountId, extension, paging.request(), desk.member(accountId));
  }

  @GET
  @Path("/{faxId}")
  @Operation(
      operationId = "getSentFax",
      summary = "A fax that a user sent",
      description = "With its tries and when it is tried next.")
  public FindMessages.FaxView find(
      @PathParam("accountId") UUID accountId,
      @PathParam("extension") String extension,
      @PathParam("faxId") UUID faxId) {
    return mailbox.fax(accountId, extension, faxId, desk.member(accountId));
  }

  @POST
  @Consumes({PaperForm.PDF_TYPE, PaperForm.TIFF_TYPE})
  @Idempotent
  @Operation(
      operationId = "sendFax",
      summary = "Send a fax",
      description =
          "PDF or TIFF, 20 MB and 200 pages at most, to lines and mobiles in France. It is queued"
              + " and tried five times within an hour and a half; a letter says what came of it.")
  @APIResponse(
      responseCode = "202",
      description = "It is queued; at its `Location` is how far it has come",
      content = @Content(schema = @Schema(implementation = Queued.class)))
  public Response send(
      @PathParam("accountId") UUID accountId,
      @PathParam("extension") String extension,
      @QueryParam("to") @NotNull @Parameter(example = "+33199000012") String to,
      @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = PaperForm.PDF_TYPE,
                    schema = @Schema(implementation = String.class, format = "binary")),
                @Content(
                    mediaType = PaperForm.TIFF_TYPE,
                    schema = @Schema(implementation = String.class, format = "binary"))
              })
          byte @Nullable [] content) {
    var member = desk.member(accountId);
    var faxId =
        sendFax.handle(
            new SendFax.Command(
                accountId,
                extension,
                PhoneNumber.ofFrance(to),
                content == null ? new byte[0] : content,
                member));
    return Response.accepted(new Queued(faxId))
        .header(
            HttpHeaders.LOCATION,
            "/v1/accounts/%s/telephony/users/%s/faxes/%s".formatted(accountId, extension, faxId))
        .build();
  }
}
