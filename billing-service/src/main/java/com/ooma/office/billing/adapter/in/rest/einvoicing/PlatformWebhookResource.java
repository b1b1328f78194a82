package com.ooma.office.billing.adapter.in.rest.einvoicing;

import com.ooma.office.billing.application.einvoicing.HearPlatform;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.web.input.MessageJson;
import com.ooma.office.kernel.webhook.SignedMessage;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

@Path("/v1/einvoices/webhooks")
@PermitAll
@Tag(
    name = "Electronic invoices",
    description = "What becomes of invoices and credit notes at the platforms")
class PlatformWebhookResource {

  private static final Logger LOG = Logger.getLogger(PlatformWebhookResource.class);

  private final PlatformKeys keys;
  private final HearPlatform hearPlatform;
  private final MessageJson json;

  PlatformWebhookResource(PlatformKeys keys, HearPlatform hearPlatform, MessageJson json) {
    this.keys = keys;
    this.hearPlatform = hearPlatform;
    this.json = json;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "hearInvoicePlatform",
      summary = "Tell how a deposited document stands",
      description =
          "Signed by [Standard Webhooks 1.0.0](https://www.standardwebhooks.com) (`v1`) instead of"
              + " a bearer token; the timestamp may be 300 s off. A message that had its effect is"
              + " 204 again, however often and late it is repeated; another body under its"
              + " `webhook-id` is 409 `webhook-id-reused`. Statuses may come in any order. A refused"
              + " message (other 4xx) left no trace and may be sent again. Messages of a type we"
              + " don't know are acknowledged and ignored. In the sandbox"
              + " `GET /sandbox/einvoicing/webhook-key` tells the key.")
  @APIResponse(responseCode = "204", description = "Heard, now or before")
  @APIResponse(responseCode = "401", description = "Not verified")
  @APIResponse(responseCode = "404", description = "No such deposit of ours")
  @APIResponse(responseCode = "409", description = "The id is another message's")
  public void hear(
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
              description = "v1,…, divided by spaces if several",
              schema = @Schema(implementation = String.class))
          List<String> signatures,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = PlatformMessage.class),
                      examples =
                          @ExampleObject(
                              name = PlatformMessage.STATUS,
                              value = PlatformMessage.EXAMPLE)))
          byte[] body) {
    var signed = SignedMessage.received(ids, timestamps, signatures, body);
    // Whether a message is fresh is for the wall clock to say; no sandbox moves that.
    if (!signed.isAuthentic(keys.all(), Instant.now())) {
      throw HttpProblem.builder()
          .withStatus(401)
          .withDetail("No key of the platform signed this message now.")
          .with("code", "webhook-unverified")
          .build();
    }
    var message = json.message(body).orElseThrow(PlatformWebhookResource::malformed);
    if (PlatformMessage.STATUS.equals(message.path("type").asText())) {
      var status =
          json.as(PlatformMessage.class, message).orElseThrow(PlatformWebhookResource::malformed);
      hearPlatform.handle(status.toCommand(signed.id(), signed.digest()));
    } else {
      LOG.info("The invoice platform told of something we don't know");
    }
  }

  private static Refused malformed() {
    return Refused.malformed("webhook-malformed", "The body is no message of its type.");
  }
}
