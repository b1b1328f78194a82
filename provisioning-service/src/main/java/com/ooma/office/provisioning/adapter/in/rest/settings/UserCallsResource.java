package com.ooma.office.provisioning.adapter.in.rest.settings;

import com.ooma.office.kernel.security.Roles;
import com.ooma.office.provisioning.adapter.in.rest.settings.UserBody.CallsBody;
import com.ooma.office.provisioning.adapter.in.rest.settings.UserBody.DirectoryBody;
import com.ooma.office.provisioning.adapter.in.rest.settings.UserBody.ForwardingBody;
import com.ooma.office.provisioning.domain.settings.DirectoryListing;
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
import org.eclipse.microprofile.openapi.annotations.headers.Header;
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
class UserCallsResource {

  private final UserPages pages;

  UserCallsResource(UserPages pages) {
    this.pages = pages;
  }

  @GET
  @RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "getUserSettings",
      summary = "All of a user's settings",
      description =
          "A member reads and changes the own extension only (403 `not-your-extension`), which is"
              + " known by the token's verified e-mail; the primary member any.")
  @APIResponse(
      responseCode = "200",
      description = "The settings, with their `ETag`",
      headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = UserBody.class)))
  public Response all(
      @PathParam("accountId") UUID accountId, @PathParam("extension") String extension) {
    return pages.show(accountId, extension, user -> user);
  }

  @GET
  @RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Path("/forwarding")
  @Operation(
      operationId = "getForwarding",
      summary = "A user's call forwarding",
      description = "Off as long as nobody has changed it.")
  @APIResponse(
      responseCode = "200",
      description = "As it is, with the `ETag` of the user's settings",
      content = @Content(schema = @Schema(implementation = ForwardingBody.class)))
  public Response forwarding(
      @PathParam("accountId") UUID accountId, @PathParam("extension") String extension) {
    return pages.show(accountId, extension, UserBody::forwarding);
  }

  @PUT
  @Path("/forwarding")
  @Operation(
      operationId = "changeForwarding",
      summary = "Change a user's call forwarding",
      description =
          "To lines and mobiles of France only (422 `national-only`), and never in a circle (422"
              + " `call-loop`). Send the `ETag` of the last read of any of the user's pages as"
              + " `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "As it is now, with the `ETag` of the user's settings",
      content = @Content(schema = @Schema(implementation = ForwardingBody.class)))
  public Response changeForwarding(
      @PathParam("accountId") UUID accountId,
      @PathParam("extension") String extension,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ForwardingBody body) {
    pages.change(accountId, extension, "forwarding", ifMatch, body.toForwarding());
    return forwarding(accountId, extension);
  }

  @GET
  @RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Path("/calls")
  @Operation(
      operationId = "getCalls",
      summary = "A user's call handling",
      description =
          "Call waiting, caller ID, do not disturb, auto answer, a phone that rings as well, line"
              + " keys.")
  @APIResponse(
      responseCode = "200",
      description = "As it is, with the `ETag` of the user's settings",
      content = @Content(schema = @Schema(implementation = CallsBody.class)))
  public Response calls(
      @PathParam("accountId") UUID accountId, @PathParam("extension") String extension) {
    return pages.show(accountId, extension, UserBody::calls);
  }

  @PUT
  @Path("/calls")
  @Operation(
      operationId = "changeCalls",
      summary = "Change a user's call handling",
      description = "Send the `ETag` of the last read of any of the user's pages as `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "As it is now, with the `ETag` of the user's settings",
      content = @Content(schema = @Schema(implementation = CallsBody.class)))
  public Response changeCalls(
      @PathParam("accountId") UUID accountId,
      @PathParam("extension") String extension,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid CallsBody body) {
    pages.change(accountId, extension, "calls", ifMatch, body.toCalls());
    return calls(accountId, extension);
  }

  @GET
  @RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Path("/directory")
  @Operation(
      operationId = "getDirectory",
      summary = "A user's listing",
      description =
          "By what callers find the user at the receptionist's: by nothing unless asked for.")
  @APIResponse(
      responseCode = "200",
      description = "As it is, with the `ETag` of the user's settings",
      content = @Content(schema = @Schema(implementation = DirectoryBody.class)))
  public Response directory(
      @PathParam("accountId") UUID accountId, @PathParam("extension") String extension) {
    return pages.show(accountId, extension, UserBody::directory);
  }

  @PUT
  @Path("/directory")
  @Operation(
      operationId = "changeDirectory",
      summary = "Change a user's listing",
      description = "Send the `ETag` of the last read of any of the user's pages as `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "As it is now, with the `ETag` of the user's settings",
      content = @Content(schema = @Schema(implementation = DirectoryBody.class)))
  public Response changeDirectory(
      @PathParam("accountId") UUID accountId,
      @PathParam("extension") String extension,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid DirectoryBody body) {
    pages.change(
        accountId,
        extension,
        "directory",
        ifMatch,
        new DirectoryListing(body.byExtension(), body.byName()));
    return directory(accountId, extension);
  }
}
