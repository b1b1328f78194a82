package com.ooma.office.provisioning.adapter.in.rest.settings;

import com.ooma.office.kernel.security.Roles;
import com.ooma.office.provisioning.adapter.in.rest.settings.UserBody.FaxBody;
import com.ooma.office.provisioning.adapter.in.rest.settings.UserBody.VoicemailBody;
import com.ooma.office.provisioning.domain.settings.FaxSettings;
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

@Path("/v1/accounts/{accountId}/telephony/users/{extension}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.CARE})
@SecurityRequirement(name = "member-token")
@Tag(name = "Users' telephony", description = "What users set for themselves")
class UserMailboxResource {

  private final UserPages pages;

  UserMailboxResource(UserPages pages) {
    this.pages = pages;
  }

  @GET
  @RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Path("/voicemail")
  @Operation(
      operationId = "getVoicemail",
      summary = "A user's voicemail settings",
      description = "The PIN is never shown.")
  @APIResponse(
      responseCode = "200",
      description = "As it is, with the `ETag` of the user's settings",
      content = @Content(schema = @Schema(implementation = VoicemailBody.class)))
  public Response voicemail(
      @PathParam("accountId") UUID accountId, @PathParam("extension") String extension) {
    return pages.show(accountId, extension, UserBody::voicemail);
  }

  @PUT
  @Path("/voicemail")
  @Operation(
      operationId = "changeVoicemail",
      summary = "Change a user's voicemail settings",
      description = "Send the `ETag` of the last read of any of the user's pages as `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "As it is now, with the `ETag` of the user's settings",
      content = @Content(schema = @Schema(implementation = VoicemailBody.class)))
  public Response changeVoicemail(
      @PathParam("accountId") UUID accountId,
      @PathParam("extension") String extension,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid VoicemailBody body) {
    pages.change(accountId, extension, "voicemail", ifMatch, body.toVoicemail());
    return voicemail(accountId, extension);
  }

  @GET
  @RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Path("/fax")
  @Operation(
      operationId = "getFax",
      summary = "A user's virtual fax settings",
      description = "Its number is one that is mapped to it.")
  @APIResponse(
      responseCode = "200",
      description = "As it is, with the `ETag` of the user's settings",
      content = @Content(schema = @Schema(implementation = FaxBody.class)))
  public Response fax(
      @PathParam("accountId") UUID accountId, @PathParam("extension") String extension) {
    return pages.show(accountId, extension, UserBody::fax);
  }

  @PUT
  @Path("/fax")
  @Operation(
      operationId = "changeFax",
      summary = "Change a user's virtual fax settings",
      description = "Send the `ETag` of the last read of any of the user's pages as `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "As it is now, with the `ETag` of the user's settings",
      content = @Content(schema = @Schema(implementation = FaxBody.class)))
  public Response changeFax(
      @PathParam("accountId") UUID accountId,
      @PathParam("extension") String extension,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid FaxBody body) {
    pages.change(accountId, extension, "fax", ifMatch, new FaxSettings(body.enabled()));
    return fax(accountId, extension);
  }
}
