package com.ooma.office.porting.adapter.in.rest.portorder;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.web.input.MessageJson;
import com.ooma.office.kernel.webhook.SignedMessage;
import com.ooma.office.porting.application.portout.CancelPortOut;
import com.ooma.office.porting.application.portout.TakePortOutOrder;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/carriers/{carrier}/port-out-orders")
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Carrier webhooks")
class PortOutResource {

  private static final String HOW =
      "Signed as what you tell of our orders (`POST /v1/carriers/{carrier}/webhooks`). ";

  private final Signatures signatures;
  private final TakePortOutOrder take;
  private final CancelPortOut cancel;
  private final MessageJson json;

  PortOutResource(
      Signatures signatures, TakePortOutOrder take, CancelPortOut cancel, MessageJson json) {
    this.signatures = signatures;
    this.take = take;
    this.cancel = cancel;
    this.json = json;
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "orderPortOut",
      summary = "Order numbers of ours for a customer of yours",
      description =
          HOW
              + "The answer says whether they leave, and on which half-day: one working day from now"
              + " at the earliest, and not before the one that you would like. The same order again"
              + " has the same answer. Nothing is refused for a debt or a commitment.")
  @APIResponse(
      responseCode = "200",
      description = "Accepted or refused",
      content = @Content(schema = @Schema(implementation = PortOutAnswer.class)))
  @APIResponse(responseCode = "401", description = "Not verified")
  @APIResponse(responseCode = "409", description = "The `orderId` is another order's")
  @APIResponse(responseCode = "422", description = "The wished day is over, or too far away")
  @APIResponse(responseCode = "413", description = "More than 64 KB")
  public PortOutAnswer order(
      @PathParam("carrier") String carrier,
      @HeaderParam(SignedMessage.ID_HEADER)
          @Parameter(
              required = true,
              description = "Of the message, the same each time it is sent",
              schema = @Schema(implementation = String.class))
          List<String> ids,
      @HeaderParam(SignedMessage.TIMESTAMP_HEADER)
          @Parameter(
              required = true,
              description = "Seconds since 1970 at which it was sent",
              schema = @Schema(implementation = String.class))
          List<String> timestamps,
      @HeaderParam(SignedMessage.SIGNATURE_HEADER)
          @Parameter(
              required = true,
              description = "v1,… or v1a,…, divided by spaces if several",
              schema = @Schema(implementation = String.class))
          List<String> signatures,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = PortOutBody.class),
                      examples = @ExampleObject(name = "order", value = PortOutBody.EXAMPLE)))
          byte[] body) {
    this.signatures.verified(carrier, ids, timestamps, signatures, body);
    return PortOutAnswer.of(take.handle(read(body).toCommand(carrier)));
  }

  @POST
  @Path("/{orderId}/cancellation")
  @Operation(
      operationId = "cancelPortOut",
      summary = "Take an order for numbers of ours back",
      description = HOW + "The body is `{}`. Until the numbers left.")
  @APIResponse(responseCode = "204", description = "The numbers stay")
  @APIResponse(responseCode = "401", description = "Not verified")
  @APIResponse(responseCode = "404", description = "No such order of this carrier was taken")
  @APIResponse(responseCode = "409", description = "The numbers left")
  @APIResponse(responseCode = "413", description = "More than 64 KB")
  public void cancel(
      @PathParam("carrier") String carrier,
      @PathParam("orderId") String orderId,
      @HeaderParam(SignedMessage.ID_HEADER)
          @Parameter(
              required = true,
              description = "Of the message, the same each time it is sent",
              schema = @Schema(implementation = String.class))
          List<String> ids,
      @HeaderParam(SignedMessage.TIMESTAMP_HEADER)
          @Parameter(
              required = true,
              description = "Seconds since 1970 at which it was sent",
              schema = @Schema(implementation = String.class))
          List<String> timestamps,
      @HeaderParam(SignedMessage.SIGNATURE_HEADER)
          @Parameter(
              required = true,
              description = "v1,… or v1a,…, divided by spaces if several",
              schema = @Schema(implementation = String.class))
          List<String> signatures,
      @RequestBody(required = true) byte[] body) {
    this.signatures.verified(carrier, ids, timestamps, signatures, body);
    cancel.handle(new CancelPortOut.Command(carrier, orderId));
  }

  private PortOutBody read(byte[] body) {
    try {
      var order = json.read(body, PortOutBody.class);
      if (order != null) {
        return order;
      }
    } catch (IOException _) {
      // said below
    }
    throw Refused.malformed("webhook-malformed", "The body is no message of its type.");
  }
}
