package com.ooma.office.billing.adapter.in.rest.payment;

import com.ooma.office.billing.application.payment.HearProvider;
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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

@Path("/v1/payments/webhooks")
@PermitAll
@Tag(name = "Payments", description = "How invoices are paid, by card")
class PaymentWebhookResource {

  private static final Logger LOG = Logger.getLogger(PaymentWebhookResource.class);
  private static final Set<String> TYPES =
      Set.of(ProviderMessage.SUCCEEDED, ProviderMessage.FAILED, ProviderMessage.CHARGED_BACK);

  private final WebhookKeys keys;
  private final HearProvider hearProvider;
  private final MessageJson json;

  PaymentWebhookResource(WebhookKeys keys, HearProvider hearProvider, MessageJson json) {
    this.keys = keys;
    this.hearProvider = hearProvider;
    this.json = json;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "hearPaymentProvider",
      summary = "Tell what became of a charge",
      description =
          "Signed by [Standard Webhooks 1.0.0](https://www.standardwebhooks.com) (`v1`) instead of"
              + " a bearer token; the timestamp may be 300 s off. A message that had its effect is"
              + " 204 again, however often and late it is repeated; another body under its"
              + " `webhook-id` is 409 `webhook-id-reused`. A refused message (other 4xx) left no"
              + " trace and may be sent again. Messages of a type we don't know are acknowledged"
              + " and ignored. In the sandbox `GET /sandbox/payments/webhook-key` tells the key.")
  @APIResponse(responseCode = "204", description = "Heard, now or before")
  @APIResponse(responseCode = "401", description = "Not verified")
  @APIResponse(responseCode = "404", description = "No such charge of ours")
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
                      schema = @Schema(implementation = ProviderMessage.class),
                      examples =
                          @ExampleObject(
                              name = ProviderMessage.SUCCEEDED,
                              value = ProviderMessage.EXAMPLE)))
          byte[] body) {
    var signed = SignedMessage.received(ids, timestamps, signatures, body);
    // Whether a message is fresh is for the wall clock to say; no sandbox moves that.
    if (!signed.isAuthentic(keys.all(), Instant.now())) {
      throw HttpProblem.builder()
          .withStatus(401)
          .withDetail("No key of the provider signed this message now.")
          .with("code", "webhook-unverified")
          .build();
    }
    var message = json.message(body).orElseThrow(PaymentWebhookResource::malformed);
    if (TYPES.contains(message.path("type").asText())) {
      var told =
          json.as(ProviderMessage.class, message).orElseThrow(PaymentWebhookResource::malformed);
      hearProvider.handle(
          new HearProvider.Command(signed.id(), signed.digest(), told.data().key(), told.news()));
    } else {
      LOG.info("The payment provider told of something we don't know");
    }
  }

  private static Refused malformed() {
    return Refused.malformed("webhook-malformed", "The body is no message of its type.");
  }
}
