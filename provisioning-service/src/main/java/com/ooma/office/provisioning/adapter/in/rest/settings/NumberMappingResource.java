package com.ooma.office.provisioning.adapter.in.rest.settings;

import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.provisioning.application.settings.MapNumber;
import com.ooma.office.provisioning.application.settings.NumberTarget;
import com.ooma.office.provisioning.domain.settings.SettingPath;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

@Path("/v1/accounts/{accountId}/telephony/number-mappings/{number}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
@SecurityRequirement(name = "member-token")
@Tag(name = "Office Manager", description = "What a member company sets for its telephony")
class NumberMappingResource {

  /// Where a number goes, as it is read and written.
  @Schema(name = "NumberDestination")
  record Body(
      @NotNull NumberTarget.Kind destination,
      @Pattern(regexp = "2[0-9]{3}")
          @Schema(
              description = "Needed for `USER`, `FAX` and `RING_GROUP`; of the others there is one",
              examples = "2001")
          @Nullable String extension) {

    static Body of(NumberTarget target) {
      return new Body(target.kind(), target.extension());
    }

    NumberTarget toTarget() {
      return new NumberTarget(destination, extension);
    }
  }

  private final SettingsDesk desk;
  private final MapNumber mapNumber;

  NumberMappingResource(SettingsDesk desk, MapNumber mapNumber) {
    this.desk = desk;
    this.mapNumber = mapNumber;
  }

  @GET
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "getNumberMapping",
      summary = "Where calls to a number go",
      description = "With the `ETag` that a change sends back as `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "The destination, with its `ETag`",
      content = @Content(schema = @Schema(implementation = Body.class)))
  public Response find(@PathParam("accountId") UUID accountId, @PathParam("number") String number) {
    var saved = desk.read(accountId);
    var settings = saved.settings();
    return Revision.answer(
        Body.of(NumberTarget.of(settings.requireNumber(number), settings)),
        saved.revisionOf(SettingPath.number(number)));
  }

  @PUT
  @Operation(
      operationId = "mapNumber",
      summary = "Have calls to a number go elsewhere",
      description =
          "A number has one destination, a destination may have several numbers. Refused if it is"
              + " not there (422 `target-unknown`), or a call could go round for ever (422"
              + " `call-loop`). Send the `ETag` of the last read as `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "The destination as it is now, with its `ETag`",
      content = @Content(schema = @Schema(implementation = Body.class)))
  public Response change(
      @PathParam("accountId") UUID accountId,
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Body body) {
    var author = desk.writer(accountId);
    var path = SettingPath.number(number);
    var command =
        new MapNumber.Command(
            accountId, number, body.toTarget(), desk.seen(ifMatch, accountId, path), author);
    BodyPointers.within(path, () -> mapNumber.handle(command));
    return find(accountId, number);
  }
}
