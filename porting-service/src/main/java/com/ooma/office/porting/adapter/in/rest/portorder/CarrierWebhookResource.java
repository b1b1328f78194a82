package com.ooma.office.porting.adapter.in.rest.portorder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
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
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
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
      description =
          """
          Signed by Standard Webhooks 1.0.0 instead of a bearer token: `v1` (HMAC-SHA256) or `v1a`
          (Ed25519). The signature is checked on the raw body, and the timestamp may be 300 s off.
          A message that cannot be verified is 401, also if an id or a timestamp comes twice. A
          message that had its effect is 204 again, however often it is repeated, and has no second
          effect; another body under its `webhook-id` is 409 `webhook-id-reused`. A refused message
          (other 4xx) left no trace and may be sent again under the same id. Messages of a type we
          don't know are acknowledged and ignored.
          """)
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
              content = @Content(schema = @Schema(implementation = CarrierMessage.class)))
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
    switch (message.type()) {
      case CarrierMessage.FOC_ASSIGNED -> {
        var news = data(message, CarrierMessage.FocAssigned.class);
        require(news.portRequestId(), news.date(), news.slot());
        hear(carrier, signed, news.portRequestId(), news.news());
      }
      case CarrierMessage.REJECTED -> {
        var news = data(message, CarrierMessage.Rejected.class);
        require(news.portRequestId(), news.reason());
        hear(carrier, signed, news.portRequestId(), news.news());
      }
      default -> LOG.infof("%s told of something we don't know", carrier);
    }
  }

  private void hear(
      String carrier, SignedMessage signed, UUID portRequestId, HearCarrier.News news) {
    hearCarrier.handle(
        new HearCarrier.Command(carrier, signed.id(), signed.digest(), portRequestId, news));
  }

  private CarrierMessage read(byte[] body) {
    try {
      var message = json.readValue(body, CarrierMessage.class);
      if (message != null) {
        require(message.type(), message.data());
        return message;
      }
    } catch (IOException _) {
      // said below
    }
    throw malformed();
  }

  private <T> T data(CarrierMessage message, Class<T> type) {
    try {
      return json.treeToValue(message.data(), type);
    } catch (JsonProcessingException _) {
      throw malformed();
    }
  }

  private static void require(Object... parts) {
    if (Stream.of(parts).anyMatch(part -> part == null)) {
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
