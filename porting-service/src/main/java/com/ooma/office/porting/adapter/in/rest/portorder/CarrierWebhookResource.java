package com.ooma.office.porting.adapter.in.rest.portorder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.webhook.SignedMessage;
import com.ooma.office.porting.application.portorder.HearCarrier;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.Instant;
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
import org.jboss.logging.Logger;

@Path("/v1/carriers/{carrier}/webhooks")
@PermitAll
@Tag(name = "Carrier webhooks", description = "What carriers answer to port orders")
class CarrierWebhookResource {

  private static final Logger LOG = Logger.getLogger(CarrierWebhookResource.class);
  private static final int MAX_BODY = 64 * 1024;

  private final WebhookKeys keys;
  private final HearCarrier hearCarrier;
  private final ObjectMapper json;

  CarrierWebhookResource(WebhookKeys keys, HearCarrier hearCarrier, ObjectMapper json) {
    this.keys = keys;
    this.hearCarrier = hearCarrier;
    this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "hearCarrier",
      summary = "Answer a port order",
      description = HowToSign.DESCRIPTION)
  @APIResponse(responseCode = "204", description = "Heard, now or before")
  @APIResponse(responseCode = "401", description = "Not verified")
  @APIResponse(responseCode = "404", description = "No such port request of this carrier")
  @APIResponse(
      responseCode = "409",
      description = "Not possible by now, or the id is another message's")
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
                                CarrierMessage.Rejected.class
                              },
                              discriminatorProperty = "type",
                              discriminatorMapping = {
                                @DiscriminatorMapping(
                                    value = CarrierMessage.FOC_ASSIGNED,
                                    schema = CarrierMessage.FocAssigned.class),
                                @DiscriminatorMapping(
                                    value = CarrierMessage.REJECTED,
                                    schema = CarrierMessage.Rejected.class)
                              }),
                      examples = {
                        @ExampleObject(
                            name = CarrierMessage.FOC_ASSIGNED,
                            value = CarrierMessage.FOC_ASSIGNED_EXAMPLE),
                        @ExampleObject(
                            name = CarrierMessage.REJECTED,
                            value = CarrierMessage.REJECTED_EXAMPLE)
                      }))
          byte[] body) {
    if (body.length > MAX_BODY) {
      throw problem(413, "too-large", "A message has at most 64 KB.");
    }
    var signed = SignedMessage.received(ids, timestamps, signatures, body);
    // Whether a message is fresh is for the wall clock to say; no sandbox moves that.
    if (!signed.isAuthentic(keys.of(carrier), Instant.now())) {
      throw problem(401, "webhook-unverified", "No key of this carrier signed this message now.");
    }
    var message = read(body);
    switch (message.path("type").asText()) {
      case CarrierMessage.FOC_ASSIGNED ->
          hear(carrier, signed, read(message, CarrierMessage.FocAssigned.class));
      case CarrierMessage.REJECTED ->
          hear(carrier, signed, read(message, CarrierMessage.Rejected.class));
      default -> LOG.infof("%s told of something we don't know", carrier);
    }
  }

  private void hear(String carrier, SignedMessage signed, CarrierMessage message) {
    hearCarrier.handle(
        new HearCarrier.Command(
            carrier, signed.id(), signed.digest(), message.portRequestId(), message.news()));
  }

  private JsonNode read(byte[] body) {
    try {
      var message = json.readTree(body);
      if (message.hasNonNull("type") && message.hasNonNull("data")) {
        return message;
      }
    } catch (IOException _) {
      // said below
    }
    throw malformed();
  }

  private CarrierMessage read(JsonNode message, Class<? extends CarrierMessage> type) {
    try {
      return json.treeToValue(message, type);
    } catch (JsonProcessingException _) {
      throw malformed();
    }
  }

  private static Refused malformed() {
    return Refused.malformed("webhook-malformed", "The body is no message of its type.");
  }

  private static HttpProblem problem(int status, String code, String detail) {
    return HttpProblem.builder().withStatus(status).withDetail(detail).with("code", code).build();
  }
}
