package com.ooma.office.provisioning.adapter.in.rest.shipment;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.NewestFirst;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.provisioning.application.shipment.DeliverShipment;
import com.ooma.office.provisioning.application.shipment.DispatchShipment;
import com.ooma.office.provisioning.application.shipment.FindShipments;
import com.ooma.office.provisioning.domain.phone.Parcel;
import com.ooma.office.provisioning.domain.shipment.ShipmentState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/shipments")
@Tag(
    name = "Shipments",
    description = "The phones of an order on their way, and what they wait for")
class ShipmentResource {

  @Schema(name = "Dispatch")
  record Dispatch(
      @NotBlank @Size(max = 60) @Schema(examples = "Colissimo") String parcelService,
      @NotNull @Pattern(regexp = "[0-9A-Za-z -]{1,40}") @Schema(examples = "6A12345678901")
          String trackingNumber) {}

  private final DispatchShipment dispatchShipment;
  private final DeliverShipment deliverShipment;
  private final FindShipments shipments;

  ShipmentResource(
      DispatchShipment dispatchShipment, DeliverShipment deliverShipment, FindShipments shipments) {
    this.dispatchShipment = dispatchShipment;
    this.deliverShipment = deliverShipment;
    this.shipments = shipments;
  }

  @GET
  @RolesAllowed({Roles.WAREHOUSE, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "listShipments",
      summary = "The shipments",
      description =
          "Newest first. WAITING ones say in `reason` what is short and are tried again by"
              + " themselves; READY ones are to be packed and to leave on `shipsOn`.")
  public Page<FindShipments.View> list(
      @Parameter(description = "Only this account's") @QueryParam("accountId")
          @Nullable UUID accountId,
      @QueryParam("state")
          @Pattern(regexp = "WAITING|READY|DISPATCHED|DELIVERED|CANCELLED")
          @Parameter(schema = @Schema(implementation = ShipmentState.class))
          @Nullable String state,
      @Valid @BeanParam NewestFirst paging) {
    return shipments.list(
        accountId, state == null ? null : ShipmentState.valueOf(state), paging.request());
  }

  @GET
  @Path("/{shipmentId}")
  @RolesAllowed({Roles.WAREHOUSE, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "getShipment",
      summary = "A shipment and its phones",
      description = "Its address, its days, and what it waits for; no phones while it waits.")
  public FindShipments.View find(@PathParam("shipmentId") UUID shipmentId) {
    return shipments.findOfAnyAccount(shipmentId).orElseThrow(() -> Refused.notFound("shipment"));
  }

  @POST
  @Path("/{shipmentId}/dispatch")
  @Idempotent
  @RolesAllowed(Roles.WAREHOUSE)
  @Operation(
      operationId = "dispatchShipment",
      summary = "The parcel service has it",
      description =
          "Refused until each phone was given its provisioning link; the refusal names those that"
              + " were not.")
  @APIResponse(
      responseCode = "200",
      description = "The shipment as it is now",
      content = @Content(schema = @Schema(implementation = FindShipments.View.class)))
  public Response dispatch(
      @PathParam("shipmentId") UUID shipmentId, @NotNull @Valid Dispatch body) {
    dispatchShipment.handle(
        new DispatchShipment.Command(
            shipmentId, new Parcel(body.parcelService(), body.trackingNumber())));
    return Response.ok(find(shipmentId)).build();
  }

  @POST
  @Path("/{shipmentId}/delivery")
  @Idempotent
  @RolesAllowed(Roles.WAREHOUSE)
  @Operation(
      operationId = "deliverShipment",
      summary = "The parcel service handed it over",
      description = "A body is not needed.")
  @APIResponse(
      responseCode = "200",
      description = "The shipment as it is now",
      content = @Content(schema = @Schema(implementation = FindShipments.View.class)))
  public Response deliver(@PathParam("shipmentId") UUID shipmentId) {
    deliverShipment.handle(new DeliverShipment.Command(shipmentId));
    return Response.ok(find(shipmentId)).build();
  }
}
