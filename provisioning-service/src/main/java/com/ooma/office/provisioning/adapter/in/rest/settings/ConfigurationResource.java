package com.ooma.office.provisioning.adapter.in.rest.settings;

import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.provisioning.application.settings.ApplyConfiguration;
import com.ooma.office.provisioning.application.settings.SavedSettings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{accountId}/telephony/configuration")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
@SecurityRequirement(name = "member-token")
@Tag(name = "Office Manager", description = "What a member company sets for its telephony")
class ConfigurationResource {

  private final SettingsDesk desk;
  private final ApplyConfiguration applyConfiguration;

  ConfigurationResource(SettingsDesk desk, ApplyConfiguration applyConfiguration) {
    this.desk = desk;
    this.applyConfiguration = applyConfiguration;
  }

  @GET
  @Operation(
      operationId = "getTelephonyConfiguration",
      summary = "All settings of an office as one document",
      description =
          "What a `PUT` takes; also a template for another office. PINs are masked, and stay as"
              + " they are if the mask is sent back.")
  @APIResponse(
      responseCode = "200",
      description = "The document, with its `ETag`",
      content = @Content(schema = @Schema(implementation = ConfigurationBody.class)))
  public Response find(@PathParam("accountId") UUID accountId) {
    var saved = desk.read(accountId);
    return Revision.answer(
        ConfigurationBody.of(saved.settings()), saved.revisionOf(SavedSettings.ALL));
  }

  @PUT
  @Operation(
      operationId = "applyTelephonyConfiguration",
      summary = "Set an office up at once",
      description =
          "All of it or nothing. Groups that the document doesn't have are given up; users and"
              + " numbers that it doesn't have stay as they are. A dry run says what would change;"
              + " it needs no `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "What changed, or would change",
      content = @Content(schema = @Schema(implementation = ConfigurationBody.Result.class)))
  public Response apply(
      @PathParam("accountId") UUID accountId,
      @QueryParam("dryRun")
          @DefaultValue("false")
          @Parameter(description = "Whether nothing is to be saved")
          boolean dryRun,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ConfigurationBody body) {
    var author = desk.writerOfAnyAccount(accountId);
    var command =
        new ApplyConfiguration.Command(
            accountId,
            body.toConfiguration(),
            dryRun,
            desk.seen(ifMatch, accountId, SavedSettings.ALL),
            author);
    var differences = BodyPointers.within(body::pointer, () -> applyConfiguration.handle(command));
    return Revision.answer(
        new ConfigurationBody.Result(!dryRun, differences),
        desk.read(accountId).revisionOf(SavedSettings.ALL));
  }
}
