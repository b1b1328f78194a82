package com.ooma.office.porting.adapter.in.rest.portorder;

import com.ooma.office.kernel.webhook.SignedMessage;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/carriers/{carrier}/webhooks")
@PermitAll
@Tag(name = "Carrier webhooks", description = "What carriers answer to port orders")
class CarrierWebhookResource {

  private final Signatures signatures;
  private final Intake intake;

  CarrierWebhookResource(Signatures signatures, Intake intake) {
    this.signatures = signatures;
    this.intake = intake;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "hearCarrier",
      summary = "Answer a port order",
      description = HowToSign.DESCRIPTION)
  @APIResponse(responseCode = "204", description = "Heard, now or before")
  @APIResponse(responseCode = "401", description = "Not verified")
  @APIResponse(
      responseCode = "404",
      description = "No such port request of this carrier, or number in it")
  @APIResponse(
      responseCode = "409",
      description = "Not possible yet, or the id is another message's")
  @APIResponse(responseCode = "413", description = "More than 64 KB")
  @APIResponse(responseCode = "422", description = "Not a porting day")
  public void hear(
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
                      schema =
                          @Schema(
                              oneOf = {
                                CarrierMessage.FocAssigned.class,
                                CarrierMessage.Rejected.class,
                                CarrierMessage.NumberActivated.class,
                                CarrierMessage.Completed.class
                              },
                              discriminatorProperty = "type",
                              discriminatorMapping = {
                                @DiscriminatorMapping(
                                    value = CarrierMessage.FOC_ASSIGNED,
                                    schema = CarrierMessage.FocAssigned.class),
                                @DiscriminatorMapping(
                                    value = CarrierMessage.REJECTED,
                                    schema = CarrierMessage.Rejected.class),
                                @DiscriminatorMapping(
                                    value = CarrierMessage.NUMBER_ACTIVATED,
                                    schema = CarrierMessage.NumberActivated.class),
                                @DiscriminatorMapping(
                                    value = CarrierMessage.COMPLETED,
                                    schema = CarrierMessage.Completed.class)
                              }),
                      examples = {
                        @ExampleObject(
                            name = CarrierMessage.FOC_ASSIGNED,
                            value = CarrierMessage.FOC_ASSIGNED_EXAMPLE),
                        @ExampleObject(
                            name = CarrierMessage.REJECTED,
                            value = CarrierMessage.REJECTED_EXAMPLE),
                        @ExampleObject(
                            name = CarrierMessage.NUMBER_ACTIVATED,
                            value = CarrierMessage.NUMBER_ACTIVATED_EXAMPLE),
                        @ExampleObject(
                            name = CarrierMessage.COMPLETED,
                            value = CarrierMessage.COMPLETED_EXAMPLE)
                      }))
          byte[] body) {
    var signed = this.signatures.verified(carrier, ids, timestamps, signatures, body);
    intake.take(carrier, signed.id(), signed.digest(), body);
  }
}
