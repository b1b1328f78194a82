package com.ooma.office.porting.adapter.in.rest.portorder;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.porting.application.portorder.Delivery;
import com.ooma.office.porting.application.portorder.ReadDeliveries;
import com.ooma.office.porting.application.portorder.Unverified;
import com.ooma.office.porting.domain.carrier.Carrier;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/carriers/{carrier}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPS)
@Tag(name = "Carriers")
class CarrierDeliveryResource {

  @Schema(name = "CarrierDelivery")
  record View(
      UUID deliveryId,
      @Schema(description = "The carrier's `webhook-id`") String messageId,
      Instant receivedAt,
      @Schema(description = "`heard`, or the code of the refusal", examples = "heard")
          String outcome,
      @Schema(description = "As it was sent") String body) {

    static View of(Delivery delivery) {
      return new View(
          delivery.deliveryId(),
          delivery.messageId(),
          delivery.receivedAt(),
          delivery.outcome(),
          new String(delivery.body(), UTF_8));
    }
  }

  @Schema(name = "UnverifiedDelivery")
  record UnverifiedView(
      @Schema(description = "In real time, also in a sandbox whose clock was moved")
          Instant receivedAt,
      @Schema(
              description =
                  """
                  - `HEADERS`: id, timestamp or signature missing, there twice, or not to be read
                  - `SIGNATURE`: made by no key of the carrier that is good now
                  - `TIMESTAMP`: made by the carrier, more than five minutes from now
                  """)
          Unverified.Reason reason) {

    static UnverifiedView of(Unverified unverified) {
      return new UnverifiedView(unverified.receivedAt(), unverified.reason());
    }
  }

  @Schema(name = "UnverifiedDeliveries")
  record AllUnverified(List<UnverifiedView> items) {}

  private final ReadDeliveries deliveries;
  private final Intake intake;

  CarrierDeliveryResource(ReadDeliveries deliveries, Intake intake) {
    this.deliveries = deliveries;
    this.intake = intake;
  }

  @GET
  @Operation(
      operationId = "listCarrierDeliveries",
      summary = "What a carrier sent lately",
      description =
          "Newest first, for thirty days: all that was signed by the carrier, also repetitions and"
              + " what was refused.")
  public Page<View> list(
      @PathParam("carrier") @Pattern(regexp = Carrier.NAME) String carrier,
      @Valid @BeanParam Paging paging) {
    return deliveries.list(carrier, paging.request()).map(View::of);
  }

  @GET
  @Path("/unverified")
  @Operation(
      operationId = "listUnverifiedDeliveries",
      summary = "What could not be verified lately",
      description =
          "What was answered 401 in the carrier's name, newest first: the last hundred, one a second"
              + " at most. Nothing of them is kept but when and why.")
  public AllUnverified unverified(
      @PathParam("carrier") @Pattern(regexp = Carrier.NAME) String carrier) {
    return new AllUnverified(
        deliveries.unverified(carrier).stream().map(UnverifiedView::of).toList());
  }

  @POST
  @Path("/{deliveryId}/replay")
  @Idempotent
  @Operation(
      operationId = "replayCarrierDelivery",
      summary = "Have a delivery heard again",
      description =
          "As if the carrier had sent it again: what had its effect has none now, and what was"
              + " refused may have it. If it is heard, it is kept as a delivery of its own.")
  @APIResponse(responseCode = "204", description = "Heard, now or before")
  @APIResponse(responseCode = "400", description = "The carrier's message can't be read")
  @APIResponse(responseCode = "409", description = "Not possible in the port request's state")
  @APIResponse(responseCode = "422", description = "Not a porting day")
  public Response replay(
      @PathParam("carrier") @Pattern(regexp = Carrier.NAME) String carrier,
      @PathParam("deliveryId") UUID deliveryId) {
    var delivery =
        deliveries
            .findOfAnyAccount(carrier, deliveryId)
            .orElseThrow(() -> Refused.notFound("delivery of this carrier"));
    intake.takeAgain(delivery);
    return Response.noContent().build();
  }
}
