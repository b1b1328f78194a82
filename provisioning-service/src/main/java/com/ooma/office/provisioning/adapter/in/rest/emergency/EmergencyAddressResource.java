package com.ooma.office.provisioning.adapter.in.rest.emergency;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.provisioning.application.emergency.ConfirmEmergencyAddress;
import com.ooma.office.provisioning.application.emergency.FindEmergencyAddresses;
import com.ooma.office.provisioning.application.emergency.FindEmergencyAddresses.AddressView;
import com.ooma.office.provisioning.application.emergency.FindEmergencyAddresses.ChangeView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/emergency-addresses")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
@SecurityRequirement(name = "member-token")
@Tag(name = "Emergency addresses", description = "Where emergency services are sent")
class EmergencyAddressResource {

  @Schema(name = "EmergencyAddresses")
  record Addresses(List<AddressView> items) {}

  @Schema(name = "EmergencyAddressConfirmation")
  record Confirmation(
      @Pattern(regexp = "[0-9][0-9AB][0-9]{3}")
          @Schema(
              description =
                  "INSEE code of the commune; needed if the address has none, and the same as its own otherwise",
              examples = "75109")
          @Nullable String inseeCode) {}

  private final Caller caller;
  private final FindEmergencyAddresses addresses;
  private final ConfirmEmergencyAddress confirmEmergencyAddress;

  EmergencyAddressResource(
      Caller caller,
      FindEmergencyAddresses addresses,
      ConfirmEmergencyAddress confirmEmergencyAddress) {
    this.caller = caller;
    this.addresses = addresses;
    this.confirmEmergencyAddress = confirmEmergencyAddress;
  }

  @GET
  @Operation(
      operationId = "listEmergencyAddresses",
      summary = "Where help is sent for each site",
      description =
          "Each has to be confirmed before its first phone works, and after every move. Calls for"
              + " help are put through either way; whoever has not confirmed is reminded.")
  public Addresses list(
      @QueryParam("accountId") @Parameter(description = Caller.ONE_ACCOUNT)
          @Nullable UUID accountId) {
    return new Addresses(addresses.ofAccount(caller.withinOne(accountId)));
  }

  @GET
  @Path("/{siteId}")
  @Operation(
      operationId = "getEmergencyAddress",
      summary = "Where help is sent for a site",
      description = "With the `ETag` that a confirmation sends back as `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "The address, with its `ETag`",
      content = @Content(schema = @Schema(implementation = AddressView.class)))
  public Response find(
      @PathParam("siteId") UUID siteId,
      @QueryParam("accountId") @Parameter(description = Caller.ONE_ACCOUNT)
          @Nullable UUID accountId) {
    var address = address(caller.withinOne(accountId), siteId);
    return Revision.answer(address, address.since().toEpochMilli());
  }

  @PUT
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
  @Path("/{siteId}")
  @Operation(
      operationId = "confirmEmergencyAddress",
      summary = "Say that the address is right",
      description =
          "Send the `ETag` of the address that was read as `If-Match`: what is confirmed is what"
              + " somebody has seen. An address that is wrong is corrected by a relocation.")
  @APIResponse(
      responseCode = "200",
      description = "The address as it is now, with its `ETag`",
      content = @Content(schema = @Schema(implementation = AddressView.class)))
  public Response confirm(
      @PathParam("siteId") UUID siteId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Confirmation body) {
    var accountId = caller.account();
    confirmEmergencyAddress.handle(
        new ConfirmEmergencyAddress.Command(
            accountId,
            siteId,
            body.inseeCode(),
            Revision.seen(
                ifMatch,
                () ->
                    addresses
                        .find(accountId, siteId)
                        .map(address -> address.since().toEpochMilli())),
            caller.isOnBehalf(),
            caller.subject()));
    var address = address(accountId, siteId);
    return Revision.answer(address, address.since().toEpochMilli());
  }

  @GET
  @Path("/{siteId}/history")
  @Operation(
      operationId = "listEmergencyAddressChanges",
      summary = "What a site's address was, and who confirmed it",
      description = "Newest first.")
  public Page<ChangeView> history(
      @PathParam("siteId") UUID siteId,
      @QueryParam("accountId") @Parameter(description = Caller.ONE_ACCOUNT)
          @Nullable UUID accountId,
      @Valid @BeanParam Paging paging) {
    var account = caller.withinOne(accountId);
    address(account, siteId);
    return addresses.history(account, siteId, paging.request());
  }

  private AddressView address(UUID accountId, UUID siteId) {
    return addresses
        .find(accountId, siteId)
        .orElseThrow(() -> Refused.notFound("emergency address"));
  }
}
