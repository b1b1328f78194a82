package com.ooma.office.support.adapter.in.rest.webhook;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.NewestFirst;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.support.application.webhook.FindWebhooks;
import com.ooma.office.support.application.webhook.FindWebhooks.DeliveryView;
import com.ooma.office.support.application.webhook.ReplayWebhooks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
@Path("/v1/webhook-endpoints/{endpointId}")
@RolesAllowed(Roles.OPS)
@Tag(name = "Webhooks", description = "Programs of the portal that are told of notices")
class WebhookDeliveryResource {

  /// The message that tells of nothing.
  @Schema(name = "WebhookTest")
  record TestMessage(UUID messageId) {}

  /// How many are sent again.
  @Schema(name = "WebhookReplayed")
  record Replayed(int messages) {}

  private final ReplayWebhooks replayWebhooks;
  private final FindWebhooks webhooks;

  WebhookDeliveryResource(ReplayWebhooks replayWebhooks, FindWebhooks webhooks) {
    this.replayWebhooks = replayWebhooks;
    this.webhooks = webhooks;
  }

  @GET
  @Path("/deliveries")
  @Operation(
      operationId = "listWebhookDeliveries",
      summary = "What was and is to be sent to an endpoint, newest first",
      description =
          "PENDING until it answers 2xx, then DELIVERED; FAILED after 28 hours, or since it answered"
              + " 410.")
  public Page<DeliveryView> deliveries(
      @PathParam("endpointId") UUID endpointId,
      @Parameter(description = "Only those in this state") @QueryParam("state")
          FindWebhooks.@Nullable DeliveryState state,
      @Valid @BeanParam NewestFirst paging) {
    if (webhooks.endpointOfAnyAccount(endpointId).isEmpty()) {
      throw Refused.notFound("endpoint");
    }
    return webhooks.deliveriesOfAnyAccount(endpointId, state, paging.request());
  }

  @POST
  @Path("/deliveries/{messageId}/replay")
  @Idempotent
  @Operation(
      operationId = "replayWebhook",
      summary = "Send a message again",
      description = "Whatever became of it, under the same `webhook-id`.")
  @APIResponse(
      responseCode = "202",
      description = "It waits for its turn",
      content = @Content(schema = @Schema(implementation = Replayed.class)))
  public Response replay(
      @PathParam("endpointId") UUID endpointId, @PathParam("messageId") UUID messageId) {
    replayWebhooks.one(new ReplayWebhooks.Command(endpointId), messageId);
    return Response.accepted(new Replayed(1)).build();
  }

  @POST
  @Path("/replay")
  @Idempotent
  @Operation(
      operationId = "replayWebhooks",
      summary = "Send all messages since a moment again",
      description = "Those that wait are left as they are.")
  @APIResponse(
      responseCode = "202",
      description = "They wait for their turn",
      content = @Content(schema = @Schema(implementation = Replayed.class)))
  public Response replaySince(
      @PathParam("endpointId") UUID endpointId, @NotNull @Valid ReplayBody body) {
    int messages = replayWebhooks.since(new ReplayWebhooks.Command(endpointId), body.since());
    return Response.accepted(new Replayed(messages)).build();
  }

  @POST
  @Path("/test")
  @Idempotent
  @Operation(
      operationId = "testWebhookEndpoint",
      summary = "Send a message that tells of nothing",
      description = "Of the type `webhook.test`, without `data`.")
  @APIResponse(
      responseCode = "202",
      description = "It waits for its turn",
      content = @Content(schema = @Schema(implementation = TestMessage.class)))
  public Response test(@PathParam("endpointId") UUID endpointId) {
    return Response.accepted(
            new TestMessage(replayWebhooks.test(new ReplayWebhooks.Command(endpointId))))
        .build();
  }
}
